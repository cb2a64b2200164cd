import type { BoardKey } from '@quarterdeck/contract'
import { ENGINE_VERSION } from '@quarterdeck/judgement'
import { desc, eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { readBoard } from './board-store.ts'
import { keyCodes } from './key-codes.ts'

/**
 * The key of a board: every code a colour or arrow can carry, and the policy now in force.
 * @throws DomainError 'not-found' for a board that is not there, or that has no policy
 */
export async function getKey({
  ctx,
  input,
}: {
  ctx: Pick<Context, 'db'>
  input: { board: string }
}): Promise<BoardKey> {
  const board = await readBoard(ctx.db, input.board)
  const { t, read } = ctx.db
  const [row] = await read
    .select()
    .from(t.policies)
    .where(eq(t.policies.board, input.board))
    .orderBy(desc(t.policies.version))
    .limit(1)
  if (row === undefined) throw new DomainError('not-found', `Board ${input.board} has no policy.`)
  const { board: _, note: __, ...policy } = row
  return { board, policy, codes: keyCodes(), engine: ENGINE_VERSION }
}
