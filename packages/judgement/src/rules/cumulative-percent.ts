import { type Decimal, decimal, roundTo } from '../decimal.ts'
import { aboutText, figureText } from '../figure-text.ts'
import type { Rag } from '../rag.ts'
import { boundOf } from '../targets.ts'
import type { Confidence } from '../words.ts'
import { meanOf } from '../xmr/mean-moving-range.ts'
import { comparisonNumbers, judgeByComparison } from './compared.ts'
import { judgeFacts } from './facts.ts'
import { profileShare, YEARS_IN_PATTERN } from './pattern.ts'
import { judgeProjection, outlook, type Projection, projectionConfidence } from './projection.ts'
import { progressInWords, type Yardstick, type YearProgress } from './yardstick.ts'

/** A percentage of a fixed total that runs through the year, such as council tax collected. */
export type RunningPercent = {
  value: string
  progress: YearProgress
  /** Earlier years at this very point and at their end, oldest first, exact decimal text. */
  earlier: readonly { atThisPoint: string; atYearEnd: string }[]
  /** The percentage expected by the end of each equal part of the year. */
  profile: readonly number[] | null
  stretch: string
}

const WHOLE = 100

/**
 * Judges a running percentage of a fixed total (judgement.md, rule D).
 * 28.2% after 3 of 12 months, target 97.5%, where 69.7 points were still to come at this point in
 * both earlier years: heading for 97.9%, likely range 97.5% to 98.3%, green.
 */
export function judgeCumulativePercent(given: RunningPercent, yardstick: Yardstick): Rag {
  const { value, progress } = given
  const figure = figureText(value, yardstick.unit)
  if (progress.k >= progress.n) {
    const subject = `${figure} for the whole of ${given.stretch}`
    const { comparison: _, ...rag } = judgeByComparison({
      prefix: 'final',
      value,
      subject,
      yardstick,
      confidence: 'high',
    })
    return rag
  }
  const soFar = `${figure} after ${progressInWords(progress)}`
  const numbers = comparisonNumbers(value, yardstick)
  const fact = judgeFacts(valueAsCompared(given, yardstick), soFar, yardstick)
  if (fact !== null) return { ...fact, numbers }
  const projection = projectPercent(given, yardstick)
  if (projection === null) {
    return {
      status: 'amber',
      code: 'no-pattern',
      confidence: 'low',
      reason: `${soFar}: no profile is agreed and no earlier year is held at this point, so nothing tells yet whether the target of ${yardstick.limit.text} will be met.`,
      brief: 'No pattern to judge by',
      numbers,
    }
  }
  return judgeHeading(given, yardstick, soFar, projection)
}

function judgeHeading(
  given: RunningPercent,
  yardstick: Yardstick,
  soFar: string,
  projection: Projection,
): Rag {
  const judged = judgeProjection(projection, yardstick)
  const isPastLimit =
    yardstick.polarity !== 'higher' && valueAsCompared(given, yardstick).gt(yardstick.limit.high)
  // One earlier year shows a point, not a pattern: never better than amber before the year's end.
  const isThin = given.profile === null && given.earlier.length === 1
  const status = judged === 'green' && (isThin || isPastLimit) ? 'amber' : judged
  const { unit, decimals } = yardstick
  const about = aboutText(projection.forecast, unit, decimals)
  const range = `${aboutText(projection.low, unit, decimals)} to ${aboutText(projection.high, unit, decimals)}`
  const ending =
    isThin && judged === 'green'
      ? `${outlook('green', yardstick.limit.text)}; but one earlier year is too little to go by for green`
      : outlook(status, yardstick.limit.text)
  return {
    status,
    code: `projected.${status}`,
    confidence: confidenceOf(given),
    reason: `${soFar}. ${basisInWords(given)} the year would end at about ${about} (likely range ${range}), ${ending}.`,
    brief: `Heading for about ${about}`,
    numbers: { ...comparisonNumbers(given.value, yardstick), ...projection },
  }
}

function valueAsCompared(given: RunningPercent, yardstick: Yardstick): Decimal {
  return roundTo(decimal(given.value), yardstick.decimals)
}

function projectPercent(given: RunningPercent, yardstick: Yardstick): Projection | null {
  const value = Number(given.value)
  const shareLeft = (given.progress.n - given.progress.k) / given.progress.n
  const byTolerance = Number(yardstick.tolerance) * shareLeft
  if (given.profile !== null) {
    const expected = profileShare(given.progress, given.profile) * WHOLE
    const target = Number(boundOf(yardstick.limit, yardstick.polarity))
    return around(target + (value - expected), 2 * byTolerance)
  }
  const earlier = given.earlier.slice(-YEARS_IN_PATTERN)
  if (earlier.length === 0) return null
  const toCome = earlier.map((year) => Number(year.atYearEnd) - Number(year.atThisPoint))
  const spread = Math.max(...toCome) - Math.min(...toCome)
  const room = Math.max(spread, earlier.length === 1 ? 2 * byTolerance : byTolerance)
  return around(value + meanOf(toCome), room)
}

function around(forecast: number, room: number): Projection {
  const capped = Math.min(WHOLE, forecast)
  return { forecast: capped, low: capped - room, high: Math.min(WHOLE, capped + room) }
}

/** Two earlier years tell how much of a fixed total is still to come at any point of the year. */
function confidenceOf(given: RunningPercent): Confidence {
  const byTime = projectionConfidence(given.progress, true)
  return byTime === 'low' && given.earlier.length >= 2 ? 'medium' : byTime
}

function basisInWords(given: RunningPercent): string {
  if (given.profile !== null) return 'On the agreed profile'
  const years = Math.min(given.earlier.length, YEARS_IN_PATTERN)
  return years === 1
    ? 'With as much still to come as at this point a year before,'
    : `With as much still to come as at this point in ${years} earlier years,`
}
