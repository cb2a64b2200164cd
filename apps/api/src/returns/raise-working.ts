import { sql } from 'drizzle-orm'
import type { Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'

/**
 * Raises the version of what those who sign in see of a board. What the public reads is another
 * version, so that nothing entered here has a public answer made anew.
 */
export async function raiseWorking(tx: Write, t: Schema, board: string): Promise<void> {
  await tx
    .insert(t.boardVersions)
    .values({ board, published: 0, working: 1 })
    .onConflictDoUpdate({
      target: t.boardVersions.board,
      set: { working: sql`${t.boardVersions.working} + 1` },
    })
}
