import { asc } from 'drizzle-orm'
import type { Context } from '../context.ts'

/** The version of what the public may read of all boards together: "cypf 3, health 12". */
export async function boardsVersion({ ctx }: { ctx: Pick<Context, 'db'> }): Promise<string> {
  const { t, read } = ctx.db
  const rows = await read
    .select({ board: t.boardVersions.board, published: t.boardVersions.published })
    .from(t.boardVersions)
    .orderBy(asc(t.boardVersions.board))
  return rows.map(({ board, published }) => `${board} ${published}`).join(', ')
}
