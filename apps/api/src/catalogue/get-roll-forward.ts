import type { RollForwardProposal } from '@quarterdeck/contract'
import { readBoard } from '../boards/board-store.ts'
import type { Context } from '../context.ts'
import { proposeRollForward } from './propose-roll-forward.ts'
import { dayOf } from './today.ts'

/**
 * The plan of the year after a board's newest one, as it is proposed.
 * @throws DomainError 'not-found' for a board that is not there, or has no plan
 */
export async function getRollForward({
  ctx,
  input,
}: {
  ctx: Context
  input: { board: string }
}): Promise<RollForwardProposal> {
  const { id } = await readBoard(ctx.db, input.board)
  return await proposeRollForward(ctx.db, { board: id, today: dayOf(ctx.now()) })
}
