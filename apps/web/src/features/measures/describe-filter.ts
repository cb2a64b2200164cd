import type { IndicatorList } from '@quarterdeck/contract'
import { STATUS_WORDS } from '@quarterdeck/wording'
import { listObjectives } from './list-objectives.ts'
import type { MeasuresFilter, Standing } from './measures-search.ts'

/** The word for each standing, the same everywhere. */
export const STANDING_WORDS = {
  current: 'carried on',
  new: 'new',
  dropped: 'dropped',
} as const satisfies Record<Standing, string>

/**
 * The filter in words, one phrase for each kind: red and `care` give "red" and "“care”".
 * Words of one kind are joined by "or", since any of them is enough.
 */
export function describeFilter(
  list: Pick<IndicatorList, 'indicators' | 'years'>,
  filter: MeasuresFilter,
): string[] {
  const objective = listObjectives(list).find(({ id }) => id === filter.objective)
  return [
    joinWords(filter.status?.map((word) => STATUS_WORDS[word].toLowerCase())),
    joinWords(filter.standing?.map((word) => STANDING_WORDS[word])),
    objective === undefined ? filter.objective : `${objective.code} ${objective.title}`,
    filter.year === undefined ? undefined : `in the plan of ${filter.year}`,
    filter.q === undefined ? undefined : `“${filter.q}”`,
  ].filter((phrase) => phrase !== undefined)
}

function joinWords(words: readonly string[] = []): string | undefined {
  return words.length === 0 ? undefined : words.join(' or ')
}
