import { sql } from 'drizzle-orm'
import type { Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'

/**
 * Has every public answer made anew, of all boards: for a change that any of them may show, such as
 * what a leaver is called.
 */
export async function raisePublished(tx: Write, t: Schema): Promise<void> {
  await tx.update(t.boardVersions).set({ published: sql`${t.boardVersions.published} + 1` })
}
