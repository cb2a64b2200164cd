import type { PeriodList } from '@quarterdeck/contract'
import { parsePeriod } from '@quarterdeck/judgement'
import type { Context } from '../context.ts'
import { listPublications } from '../scorecard/scorecard-store.ts'
import { readBoard } from './board-store.ts'

/**
 * The published quarters of a board, newest first.
 * @throws DomainError 'not-found' for a board that is not there
 */
export async function listPeriods({
  ctx,
  input,
}: {
  ctx: Pick<Context, 'db'>
  input: { board: string }
}): Promise<PeriodList> {
  const board = await readBoard(ctx.db, input.board)
  const publications = await listPublications(ctx.db, input.board)
  const periods = publications.toReversed().map((publication) => ({
    ...parsePeriod(publication.period),
    publication: { sequence: publication.sequence, date: publication.publishedOn },
  }))
  return { board, periods }
}
