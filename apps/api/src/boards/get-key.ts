import type { BoardKey } from '@quarterdeck/contract'
import { ENGINE_VERSION } from '@quarterdeck/judgement'
import { asc, eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { policyInForce } from '../scorecard/measure-cases.ts'
import { listPublications, policiesOf } from '../scorecard/scorecard-store.ts'
import { readBoard } from './board-store.ts'
import { keyCodes } from './key-codes.ts'

/**
 * The key of a board: every code a colour or arrow can carry, and the policy of its newest
 * published quarter; of a board that has published nothing, its newest.
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
  const rows = await read
    .select()
    .from(t.policies)
    .where(eq(t.policies.board, input.board))
    .orderBy(asc(t.policies.version))
  const newest = (await listPublications(ctx.db, input.board)).at(-1)
  const row =
    newest === undefined || rows.length === 0
      ? rows.at(-1)
      : policyInForce(
          { policies: policiesOf(newest, rows), board: { id: board.id } },
          newest.period,
        )
  if (row === undefined) throw new DomainError('not-found', `Board ${input.board} has no policy.`)
  const { board: _, note: __, ...policy } = row
  return { board, policy, codes: keyCodes(), engine: ENGINE_VERSION }
}
