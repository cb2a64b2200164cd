import type { RagStatus } from '@quarterdeck/contract'
import type {
  ChangedChoice,
  DirectionChoice,
  FigureChoice,
  ScorecardFilter,
} from './scorecard-search.ts'

const STATUS = {
  red: 'red',
  amber: 'amber',
  green: 'green',
  none: 'not rated',
} as const satisfies Record<RagStatus, string>

const DIRECTION = {
  better: 'better than last year',
  same: 'the same as last year',
  worse: 'worse than last year',
  none: 'not comparable with last year',
  'since-better': 'better since year end',
  'since-same': 'the same since year end',
  'since-worse': 'worse since year end',
} as const satisfies Record<DirectionChoice, string>

const CHANGED = {
  'turned-red': 'turned red since the previous published quarter',
  restated: 'changed since it was published',
} as const satisfies Record<ChangedChoice, string>

const FIGURE = {
  absent: 'no figure',
  provisional: 'provisional',
  doubted: 'with a note on the figure',
} as const satisfies Record<FigureChoice, string>

/**
 * The filter in words, one phrase for each kind: red and `care` give "red" and "“care”".
 * Words of one kind are joined by "or", since any of them is enough.
 */
export function describeFilter(filter: ScorecardFilter): string[] {
  return [
    joinWords(filter.status, STATUS),
    joinWords(filter.direction, DIRECTION),
    joinWords(filter.changed, CHANGED),
    joinWords(filter.figure, FIGURE),
    filter.officer,
    filter.q === undefined ? undefined : `“${filter.q}”`,
  ].filter((phrase) => phrase !== undefined)
}

function joinWords<Word extends string>(
  words: readonly Word[] | undefined,
  phrases: Readonly<Record<Word, string>>,
): string | undefined {
  return words === undefined || words.length === 0
    ? undefined
    : words.map((word) => phrases[word]).join(' or ')
}
