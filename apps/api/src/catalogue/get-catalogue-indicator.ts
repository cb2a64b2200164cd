import type { CatalogueIndicator } from '@quarterdeck/contract'
import type { SignedIn } from '../access/signed-in.ts'
import { readBoard } from '../boards/board-store.ts'
import type { Context } from '../context.ts'
import { describeIndicator } from './describe-indicator.ts'
import { seeCatalogue } from './see-catalogue.ts'
import { dayOf } from './today.ts'

/**
 * An indicator of a board with its definitions, its measures and targets by year, its newest figures
 * and its history, as far as a person sees them.
 * @throws DomainError 'not-found' for one that is not there, not the board's, or not theirs to see
 */
export async function getCatalogueIndicator({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: { board: string; indicator: string }
}): Promise<CatalogueIndicator> {
  const { id: board } = await readBoard(ctx.db, input.board)
  const sees = await seeCatalogue(ctx.db, who, board)
  const today = dayOf(ctx.now())
  return await describeIndicator(ctx.db, { board, indicator: input.indicator, sees, today })
}
