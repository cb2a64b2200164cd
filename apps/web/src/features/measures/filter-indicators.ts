import type { IndicatorList, IndicatorSummary } from '@quarterdeck/contract'
import { matchText } from '../../ui/match-text.ts'
import { answersTo, listObjectives } from './list-objectives.ts'
import type { MeasuresFilter } from './measures-search.ts'

/**
 * The indicators that a view asks for, in the order given. Within one kind of filter any word is
 * enough; every kind must agree. A search finds an indicator by any code it ever had.
 */
export function filterIndicators(
  list: Pick<IndicatorList, 'indicators' | 'years'>,
  filter: MeasuresFilter,
): IndicatorSummary[] {
  const saysQuery = matchText(filter.q)
  const isOfObjective = matchObjective(list, filter.objective)
  return list.indicators.filter(
    (indicator) =>
      isOneOf(filter.status, indicator.newest.status) &&
      isOneOf(filter.standing, indicator.standing) &&
      (filter.year === undefined || indicator.codes.some(({ year }) => year === filter.year)) &&
      isOfObjective(indicator) &&
      saysQuery([
        ...indicator.codes.map(({ code }) => code),
        indicator.title,
        ...indicator.officers,
      ]),
  )
}

function isOneOf<Word extends string>(words: readonly Word[] | undefined, word: Word): boolean {
  return words === undefined || words.length === 0 || words.includes(word)
}

/** An objective that no plan has leaves nothing. */
function matchObjective(
  list: Pick<IndicatorList, 'indicators' | 'years'>,
  asked: string | undefined,
): (indicator: IndicatorSummary) => boolean {
  if (asked === undefined) {
    return () => true
  }
  const choice = listObjectives(list).find(({ id }) => id === asked)
  return (indicator) => choice !== undefined && answersTo(indicator, choice)
}
