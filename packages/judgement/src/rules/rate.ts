import { aboutText, figureText } from '../figure-text.ts'
import type { Rag } from '../rag.ts'
import { boundOf } from '../targets.ts'
import { comparisonNumbers, judgeByComparison } from './compared.ts'
import {
  EPSILON,
  hasPassed,
  progressInWords,
  type Yardstick,
  type YearProgress,
} from './yardstick.ts'

/** A rate for the year to date. */
export type RunningRate = {
  value: string
  numerator: string | null
  denominator: string | null
  /** A doubted fraction is not used to work out the rate needed. */
  isDoubtful: boolean
  progress: YearProgress
  stretch: string
}

/**
 * Judges a rate for the year to date (judgement.md, rule E).
 * 108 of 200 is 54.0% after 6 of 12 months, target 60%, tolerance 3: red, and the rest of the year
 * needs to run at 66.0%. A rate that meets its target is never out of reach, however it was rounded.
 */
export function judgeRate(given: RunningRate, yardstick: Yardstick): Rag {
  const figure = figureText(given.value, yardstick.unit)
  const { progress } = given
  if (progress.k >= progress.n) {
    return compared(given, yardstick, 'final', `${figure} for the whole of ${given.stretch}`)
  }
  const required = requiredRate(given, yardstick)
  const numbers = {
    ...comparisonNumbers(given.value, yardstick),
    ...(required === null ? {} : { required }),
  }
  const soFar = `${figure} for the year to date (${progressInWords(progress)})`
  if (!hasPassed(progress, 1 / 6)) {
    return {
      status: 'amber',
      code: 'too-early',
      confidence: 'low',
      reason: `${figure} for the year to date (${progressInWords(progress)}${casesInWords(given)}): too early to say whether the target of ${yardstick.limit.text} will be met.`,
      brief: 'Too early to say',
      numbers,
    }
  }
  const rag = compared(given, yardstick, 'ytd', soFar)
  if (required !== null && rag.status !== 'green' && isUnreachable(required, yardstick)) {
    return {
      status: 'red',
      code: 'unreachable',
      confidence: 'high',
      reason: `${soFar}: the target of ${yardstick.limit.text} is out of reach, as the rest of the year would have to run at ${aboutText(required, yardstick.unit, 1)}.`,
      brief: 'Out of reach',
      numbers,
    }
  }
  return { ...rag, reason: rag.reason + neededInWords(required, yardstick, rag.status), numbers }
}

function compared(
  given: RunningRate,
  yardstick: Yardstick,
  prefix: 'final' | 'ytd',
  subject: string,
): Rag {
  const { comparison: _, ...rag } = judgeByComparison({
    prefix,
    value: given.value,
    subject,
    yardstick,
    confidence: confidenceOf(given.progress),
  })
  return rag
}

function confidenceOf(progress: YearProgress): Rag['confidence'] {
  if (hasPassed(progress, 3 / 4)) return 'high'
  return hasPassed(progress, 1 / 3) ? 'medium' : 'low'
}

/**
 * The percentage that the rest of the year needs, if it brings as many cases as so far:
 * 108 of 200 in half a year, target 60%: (240 − 108) ÷ 200 = 66%.
 */
function requiredRate(given: RunningRate, yardstick: Yardstick): number | null {
  const isPercentage = yardstick.unit === '%' && yardstick.polarity !== 'range'
  if (!isPercentage || given.isDoubtful) return null
  if (given.numerator === null || given.denominator === null) return null
  const soFar = Number(given.denominator)
  if (soFar === 0 || given.progress.k === 0) return null
  const wholeYear = (soFar / given.progress.k) * given.progress.n
  const target = Number(boundOf(yardstick.limit, yardstick.polarity)) / 100
  return ((target * wholeYear - Number(given.numerator)) / (wholeYear - soFar)) * 100
}

function isUnreachable(required: number, yardstick: Yardstick): boolean {
  return yardstick.polarity === 'higher' ? required > 100 + EPSILON : required < -EPSILON
}

function neededInWords(
  required: number | null,
  yardstick: Yardstick,
  status: Rag['status'],
): string {
  if (required === null || status === 'green') return ''
  const orBetter = yardstick.polarity === 'higher' ? 'or more' : 'or less'
  return ` The rest of the year needs to run at ${aboutText(required, yardstick.unit, 1)} ${orBetter}.`
}

function casesInWords(given: RunningRate): string {
  if (given.denominator === null || given.isDoubtful) return ''
  return `, ${figureText(given.denominator, 'count')} cases`
}
