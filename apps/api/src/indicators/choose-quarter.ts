import { DomainError } from '../errors.ts'
import type { PublicationRow } from '../scorecard/scorecard-store.ts'
import { readCarrying } from '../scorecard/status-store.ts'
import type { Reading } from '../store/db.ts'

type Asked = { board: string; indicator: string; period?: string | undefined }

/** The publications that carried an indicator: it stands in a plan before any of them does. */
export async function publicationsCarrying(
  reading: Reading,
  publications: readonly PublicationRow[],
  indicator: string,
): Promise<PublicationRow[]> {
  const carrying = await readCarrying(reading, indicator)
  return publications.filter(({ id }) => carrying.has(id))
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
