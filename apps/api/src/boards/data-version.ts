import { eq } from 'drizzle-orm'
import type { Context } from '../context.ts'

/**
 * The version of what the public may read of a board: it rises with every publication, correction
 * and change of policy, and keys the cache of public answers. "0" for a board that is not there.
 */
export async function dataVersion({
  ctx,
  input,
}: {
  ctx: Pick<Context, 'db'>
  input: { board: string }
}): Promise<string> {
  const { t, read } = ctx.db
  const [row] = await read
    .select({ published: t.boardVersions.published })
    .from(t.boardVersions)
    .where(eq(t.boardVersions.board, input.board))
  return String(row?.published ?? 0)
}
