import type { Measure, Trend } from '@quarterdeck/contract'
import { lowerFirst } from './absence-words.ts'
import { differenceWords } from './difference-words.ts'

type Rag = Measure['rag']

/** What the codes say in a few words where the rule's own few words would not read in a sentence. */
const WORDS: Readonly<Record<string, string>> = {
  'already-met': 'the year’s target already met',
  'already-exceeded': 'already past the year’s limit',
  'forecast.optimistic': 'more hopeful than the figures so far allow',
  unreachable: 'its target out of reach',
  'no-pattern': 'no pattern to judge by yet',
  'small-cohort': 'a cohort too small for a target',
  'benchmarking-year': 'in a benchmarking year',
  'target-other-definition': 'its target set on another definition',
  'figure-not-comparable': 'not comparable with its target',
  'no-polarity': 'neither higher nor lower is better',
  overdue: 'a newer figure overdue',
}

/**
 * How the figure stands to its target, from the words of its own rating, so that the two agree:
 * "18 over target", "on target", "too early to say", "no target".
 */
export function targetWords(rag: Rag): string {
  return WORDS[rag.code] ?? lowerFirst(plainer(rag.brief))
}

/** "18 above target" is said "18 over target". */
function plainer(brief: string): string {
  return brief
    .replace(/ above (the range|target)$/, ' over $1')
    .replace(/ below (the range|target)$/, ' under $1')
}

/**
 * Where a running figure is heading and what that makes of its target: "Heading for about 136
 * children, 68 over the limit of 68"; null where the rating is no projection, or its numbers are
 * protected.
 */
export function headingWords(trend: Trend, rag: Rag): string | null {
  const { forecast } = rag.numbers
  const isProjected = rag.code.startsWith('projected.') && rag.brief.startsWith('Heading for')
  if (!isProjected || typeof forecast !== 'number') {
    return null
  }
  const noun = trend.noun === null ? '' : ` ${trend.noun}`
  return `${rag.brief}${noun}, ${againstTarget(trend, forecast, rag)}`
}

function againstTarget(trend: Trend, forecast: number, { numbers }: Rag): string {
  const about = Number(forecast.toFixed(trend.decimals))
  const low = Number(numbers.target ?? numbers.targetLow)
  const high = Number(numbers.target ?? numbers.targetHigh)
  const name = targetName(trend, low, high)
  if (about > high) {
    return `${differenceWords(about - high, trend)} over ${name}`
  }
  if (about < low) {
    return `${differenceWords(low - about, trend)} under ${name}`
  }
  return low === high ? `just on ${name}` : `inside ${name}`
}

function targetName(trend: Trend, low: number, high: number): string {
  if (low !== high) {
    return 'the range'
  }
  const text = textOfTarget(trend, high)
  return trend.polarity === 'lower' ? `the limit of ${text}` : `the target of ${text}`
}

/** The target as the catalogue writes it, found by its number. */
function textOfTarget(trend: Trend, value: number): string {
  const found = trend.targets.findLast((target) => Number(target.high) === value)
  return found?.text ?? String(value)
}
