import { ABSENCE_WORDS, DIRECTION_WORDS, STATUS_WORDS } from '@quarterdeck/wording'
import type { Sign } from './describe-facts.ts'

/** One line of the key: what is explained, and what it means. */
export type KeyEntry = {
  readonly sign: Sign | null
  readonly words: string
  readonly meaning: string
}

function ofStatus(status: keyof typeof STATUS_WORDS, meaning: string): KeyEntry {
  return { sign: { kind: 'status', status }, words: STATUS_WORDS[status], meaning }
}

function ofDirection(status: keyof typeof DIRECTION_WORDS, meaning: string): KeyEntry {
  const sign = { kind: 'direction', status, sinceYearEnd: false } as const
  return { sign, words: DIRECTION_WORDS[status], meaning }
}

function ofWords(words: string, meaning: string): KeyEntry {
  return { sign: null, words, meaning }
}

/** What every sign and mark means, for a reader who has only the page or the paper. */
export const KEY: readonly KeyEntry[] = [
  ofStatus('green', 'On course to meet the year’s target.'),
  ofStatus('amber', 'Uncertain, or too early to say.'),
  ofStatus('red', 'Will not meet the year’s target unless something is done.'),
  ofStatus('none', 'No colour, for the reason given beside it. What is missing is never green.'),
  ofDirection('better', 'Performance is better than in the same period last year.'),
  ofDirection('same', 'The two figures are equal once rounded.'),
  ofDirection('worse', 'Performance is worse than in the same period last year.'),
  ofDirection('none', 'There is nothing that the figure may fairly be compared with.'),
  {
    sign: { kind: 'direction', status: 'better', sinceYearEnd: true },
    words: 'Since year end',
    meaning: 'An outline arrow compares with last year’s outturn instead.',
  },
  ofWords('p', 'Provisional: the figure may still change.'),
  ofWords('†', 'The figure carries a note, which stands beneath its row.'),
  ofWords('Confidence', 'How settled the colour is. Low: early in the year, or a figure in doubt.'),
  ofWords(ABSENCE_WORDS['to-follow'], 'The service has said that the figure will come later.'),
  ofWords(ABSENCE_WORDS['refer-to-commentary'], 'The commentary says why there is no figure.'),
  ofWords(ABSENCE_WORDS['not-applicable'], 'There is no figure to give for this quarter.'),
  ofWords(ABSENCE_WORDS['not-due'], 'The next figure is only due later in the year.'),
  ofWords(ABSENCE_WORDS.missing, 'None was given, and no reason either.'),
  ofWords(
    'Small charts',
    'A solid line joins neighbouring quarters, a dotted one crosses quarters with no figure. A dashed line is the target, a hollow point is provisional, a small one is part of a year.',
  ),
]
