import { parsePeriod } from '@quarterdeck/judgement'
import { DomainError } from '../errors.ts'
import type { PublicationRow } from '../scorecard/scorecard-store.ts'

type Asked = { board: string; indicator: string; period?: string | undefined }

/**
 * The publication that an indicator is looked at in: the quarter asked for, else the newest one
 * whose year's plan has it.
 * @param years the years in whose plan the indicator stands
 * @throws DomainError 'not-found' where the board never published it, or not in that quarter
 */
export function chooseQuarter(
  publications: readonly PublicationRow[],
  years: ReadonlySet<string>,
  { board, indicator, period }: Asked,
): PublicationRow {
  const having = publications.filter((each) => years.has(parsePeriod(each.period).year))
  const chosen =
    period === undefined ? having.at(-1) : having.find((each) => each.period === period)
  if (chosen !== undefined) return chosen
  const where = period === undefined ? `Board ${board}` : `Quarter ${period} of ${board}`
  throw new DomainError('not-found', `${where} has no published measure of ${indicator}.`)
}
