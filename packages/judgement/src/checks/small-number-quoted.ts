import { isSmallCount } from '../small-numbers.ts'
import type { ReturnTexts } from './entered-return.ts'
import type { Entry } from './entry.ts'
import type { Called } from './figure-opening.ts'
import { type Finding, finding } from './finding.ts'
import { quotedFigures } from './quoted-figures.ts'
import { escapedForPattern, plain, sentencesOf, TEXT_NAMES } from './texts.ts'

const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
]

/** Those whom a small number may point at, beside what the definition counts. */
const PEOPLE =
  'child|children|young person|young people|young adults?|pupils?|students?|learners?|teenagers?|boys?|girls?|siblings?|bab(?:y|ies)|infants?|care leavers?|individuals?|people|cases?'

/** What may stand between a number and whom it counts: "three of our younger children". */
const BETWEEN =
  '(?:(?:of (?:the|these|those|our|them|whom)|more|other|further|additional|new|different|same|looked after|looked-after|younger|older|young|vulnerable|disabled|unaccompanied|missing|female|male|primary|secondary|local) ){0,3}'

/** Before a number, what makes it no count: "years 3 and 4 pupils", "1 in 4 children", "aged 3". */
const NO_COUNT =
  /(?:\b(?:years?|yr|stages?|ks|levels?|tiers?|phases?|grades?|terms?|aged?|quarters?|q|bands?|section|part|version)(?: \d+(?:, \d+)*,? (?:and|to|or))? |\b(?:one|\d+) in |\bevery |[\d.,/:£-])$/

/**
 * Whether a text of a measure whose small numbers are protected gives a count from 1 up to the
 * board’s threshold: "three young people", "4 of the children", "It is now 3." Neither the message
 * nor the facts repeat the number, since they may be kept where it must not be.
 */
export function checkSmallNumberQuoted({
  entered,
  context,
  measure,
  definition,
}: Entry): Finding[] {
  if (!measure.indicator.smallNumbers) return []
  const { smallNumberThreshold: threshold } = measure.policy
  const called = { unit: definition.unit, noun: context.noun }
  const parts = Object.keys(TEXT_NAMES) as (keyof ReturnTexts)[]
  return parts
    .filter((part) => givesSmallNumber(entered.texts[part], threshold, called))
    .map((part) =>
      finding('small-number-quoted', {
        facts: { part, threshold },
        message: `${TEXT_NAMES[part]} gives a count below ${threshold}, which may point at single people. Write “fewer than ${threshold}”, or leave it out.`,
      }),
    )
}

function givesSmallNumber(text: string, threshold: number, called: Called): boolean {
  const isSmall = (value: string) => isSmallCount(Number(value), threshold)
  const quoted = called.unit === 'count' ? quotedFigures(text, called) : []
  if (quoted.some(({ value }) => isSmall(value))) return true
  return sentencesOf(text)
    .flatMap((sentence) => countsIn(sentence, called.noun))
    .some(isSmall)
}

/** The numbers that stand beside whom they count, as digits: "three young people" is "3". */
function countsIn(sentence: string, noun: string | null): string[] {
  const counted = noun === null ? PEOPLE : `${PEOPLE}|${escapedForPattern(plain(noun))}`
  const pattern = new RegExp(`\\b(\\d+|${WORDS.join('|')}) ${BETWEEN}(?:${counted})\\b`, 'g')
  return [...sentence.matchAll(pattern)]
    .filter(({ index }) => !NO_COUNT.test(sentence.slice(0, index)))
    .map(([, number = '']) => (/^\d/.test(number) ? number : String(WORDS.indexOf(number))))
}
