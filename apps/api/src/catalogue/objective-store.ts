import type { CatalogueObjective } from '@quarterdeck/contract'
import { and, desc, eq, max } from 'drizzle-orm'
import type { Read } from '../store/db.ts'
import type { Row, Schema } from '../store/schema.ts'
import { versionOf } from './version-of.ts'

export async function findObjective(
  read: Read,
  t: Schema,
  { board, year, code }: { board: string; year: string; code: string },
): Promise<Row<'objectives'> | undefined> {
  const { objectives } = t
  const [row] = await read
    .select()
    .from(objectives)
    .where(and(eq(objectives.board, board), eq(objectives.year, year), eq(objectives.code, code)))
  return row
}

/** The years that a board has a plan of, newest first. */
export async function listPlanYears(read: Read, t: Schema, board: string): Promise<string[]> {
  const rows = await read
    .select({ year: t.objectives.year })
    .from(t.objectives)
    .where(eq(t.objectives.board, board))
    .groupBy(t.objectives.year)
    .orderBy(desc(t.objectives.year))
  return rows.map(({ year }) => year)
}

/** The place after the last objective of all, whichever board's. */
export async function lastObjectivePosition(read: Read, t: Schema): Promise<number> {
  const [row] = await read.select({ last: max(t.objectives.position) }).from(t.objectives)
  return row?.last ?? 0
}

/** An objective as those who keep the catalogue see it. */
export function describeObjective({
  code,
  title,
}: Pick<Row<'objectives'>, 'code' | 'title'>): CatalogueObjective {
  return { code, title, version: versionOf({ title }) }
}
