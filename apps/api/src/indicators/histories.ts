import type { PeriodName, Revision } from '@quarterdeck/contract'
import { historyOf, type Indicator, parsePeriod, type ReturnHistory } from '@quarterdeck/judgement'
import { figureOf } from '../scorecard/measure-cases.ts'
import type { BoardRecord, PublicationRow } from '../scorecard/scorecard-store.ts'

type By = Revision['by']

/**
 * Every return of an indicator whose stretch is over by a day, newest stretch first, with what each
 * report made of it.
 */
export function historiesOf(
  { revisions }: BoardRecord,
  given: { indicator: Indicator; issues: readonly PublicationRow[]; until: string },
): ReturnHistory<By>[] {
  const { indicator, issues, until } = given
  const reports = new Map(issues.map((each) => [each.sequence, reportOf(each)]))
  const known = revisions.filter(({ to }) => to <= until)
  const byReturn = Map.groupBy(known, ({ id }) => id)
  return [...byReturn.values()]
    .map((all) =>
      historyOf(
        all.map((row) => ({ figure: figureOf(row), by: reports.get(row.sequence) as By })),
        indicator,
      ),
    )
    .toReversed()
}

function reportOf({ sequence, period, publishedOn }: PublicationRow): By {
  const { id, label } = parsePeriod(period)
  const name: PeriodName = { id, label }
  return { sequence, period: name, date: publishedOn }
}
