import type { CatalogueIndicator } from '@quarterdeck/contract'
import type { SignedIn } from '../access/signed-in.ts'
import { readBoard } from '../boards/board-store.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import type { Db } from '../store/db.ts'
import { readOwners } from './catalogue-store.ts'
import { describeIndicator } from './describe-indicator.ts'
import { readCarried } from './read-carried.ts'
import { isSeen, seeCatalogue } from './see-catalogue.ts'
import { dayOf } from './today.ts'

/**
 * An indicator of a board with its definitions, its measures and targets by year, its newest figures
 * and its history, as far as a person sees them.
 * @throws DomainError 'not-found' for one that is not there, not the board's, or not theirs to see;
 * where a publication has carried it, with the code 'not-yours', as that it is there is public
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
  if (!isSeen(sees, await readOwners(ctx.db, { board, indicator: input.indicator }))) {
    await refuseOthers(ctx.db, { board, indicator: input.indicator })
  }
  const today = dayOf(ctx.now())
  return await describeIndicator(ctx.db, { board, indicator: input.indicator, sees, today })
}

async function refuseOthers(db: Db, of: { board: string; indicator: string }): Promise<void> {
  if ((await readCarried(db, of)).length > 0) {
    const message = 'This measure is not one of yours. Ask the performance team about it.'
    const path = '/params/indicator'
    throw new DomainError('not-found', message, [{ path, message, code: 'not-yours' }])
  }
}
