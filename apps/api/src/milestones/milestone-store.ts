import { eq } from 'drizzle-orm'
import type { Db } from '../store/db.ts'

/** The note that each publication's report carried on a milestone. */
export async function readNotes({ t, read }: Db, milestone: string) {
  return await read
    .select({ publication: t.milestoneUpdates.publication, note: t.milestoneUpdates.note })
    .from(t.milestoneUpdates)
    .where(eq(t.milestoneUpdates.milestone, milestone))
}
