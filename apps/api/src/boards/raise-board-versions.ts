import { sql } from 'drizzle-orm'
import type { Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'

/**
 * Raises both versions of a board, `published` and `working`, so that no cache keeps an answer from
 * before a change; in the write that makes it.
 */
export async function raiseBoardVersions(tx: Write, t: Schema, board: string): Promise<void> {
  await tx
    .insert(t.boardVersions)
    .values({ board, published: 1, working: 1 })
    .onConflictDoUpdate({
      target: t.boardVersions.board,
      set: {
        published: sql`${t.boardVersions.published} + 1`,
        working: sql`${t.boardVersions.working} + 1`,
      },
    })
}

/**
 * Has every public answer made anew, of all boards: for a change that any of them may show, such as
 * what a leaver is called.
 */
export async function raisePublished(tx: Write, t: Schema): Promise<void> {
  await tx.update(t.boardVersions).set({ published: sql`${t.boardVersions.published} + 1` })
}
