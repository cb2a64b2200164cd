import { DomainError } from '../errors.ts'
import { readFrozenScorecard } from '../publication/frozen.ts'
import type { PublicationRow } from '../scorecard/scorecard-store.ts'
import type { Db } from '../store/db.ts'

type Asked = { board: string; indicator: string; period?: string | undefined }

/** The publications that carried an indicator: it stands in a plan before any of them does. */
export async function publicationsCarrying(
  db: Db,
  publications: readonly PublicationRow[],
  indicator: string,
): Promise<PublicationRow[]> {
  const carrying: PublicationRow[] = []
  for (const publication of publications) {
    const scorecard = await readFrozenScorecard(db, publication)
    if (scorecard.measures.some((each) => each.indicator === indicator)) carrying.push(publication)
  }
  return carrying
}

/**
 * The publication that an indicator is looked at in: the quarter asked for, else the newest one.
 * @param carrying the publications that carried it
 * @throws DomainError 'not-found' where the board never published it, or not in that quarter
 */
export function chooseQuarter(
  carrying: readonly PublicationRow[],
  { board, indicator, period }: Asked,
): PublicationRow {
  const chosen =
    period === undefined ? carrying.at(-1) : carrying.find((each) => each.period === period)
  if (chosen !== undefined) return chosen
  const where = period === undefined ? `Board ${board}` : `Quarter ${period} of ${board}`
  throw new DomainError('not-found', `${where} has no published measure of ${indicator}.`)
}
