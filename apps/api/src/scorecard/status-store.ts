import { eq } from 'drizzle-orm'
import type { Reading } from '../store/db.ts'
import type { Row } from '../store/schema.ts'

export type PublishedRag = Row<'publishedStatuses'>['status']

/** The status that a publication gave each indicator. */
export async function readStatuses(
  { t, read }: Reading,
  publication: string,
): Promise<ReadonlyMap<string, PublishedRag>> {
  const { publishedStatuses: table } = t
  const rows = await read
    .select({ indicator: table.indicator, status: table.status })
    .from(table)
    .where(eq(table.publication, publication))
  return new Map(rows.map(({ indicator, status }) => [indicator, status]))
}

/** The publications that carried an indicator, by `publications.id`. */
export async function readCarrying(
  { t, read }: Reading,
  indicator: string,
): Promise<ReadonlySet<string>> {
  const { publishedStatuses: table } = t
  const rows = await read
    .select({ publication: table.publication })
    .from(table)
    .where(eq(table.indicator, indicator))
  return new Set(rows.map(({ publication }) => publication))
}
