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
