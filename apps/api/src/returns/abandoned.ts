import { and, eq, exists, gte, lte, type SQL } from 'drizzle-orm'
import type { Reading } from '../store/db.ts'

/**
 * Reads when corrections of a period were prepared that were abandoned: of an instant it says
 * whether what happened to a return then counts for nothing.
 * @param period `periods.id`
 */
export async function readAbandoned(
  { t, read }: Reading,
  period: string,
): Promise<(at: string) => boolean> {
  const { abandonedCorrections } = t
  const rows = await read
    .select({ from: abandonedCorrections.openedAt, to: abandonedCorrections.abandonedAt })
    .from(abandonedCorrections)
    .where(eq(abandonedCorrections.period, period))
  return (at) => rows.some(({ from, to }) => from <= at && at <= to)
}

/** Whether a row of `revisions` was recorded for a correction that was abandoned. */
export function isOfAbandoned({ t, read }: Reading): SQL {
  const { abandonedCorrections: abandoned, revisions } = t
  return exists(
    read
      .select({ period: abandoned.period })
      .from(abandoned)
      .where(
        and(
          eq(abandoned.period, revisions.period),
          lte(abandoned.openedAt, revisions.recordedAt),
          gte(abandoned.abandonedAt, revisions.recordedAt),
        ),
      ),
  )
}
