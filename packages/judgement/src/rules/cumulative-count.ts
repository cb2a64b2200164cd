import type { ComparedStatus } from '../compare.ts'
import { type Decimal, decimal, roundTo } from '../decimal.ts'
import { aboutText, figureText } from '../figure-text.ts'
import type { Rag } from '../rag.ts'
import { boundOf } from '../targets.ts'
import type { Numbers } from '../words.ts'
import { comparisonNumbers, judgeByComparison } from './compared.ts'
import { judgeFacts } from './facts.ts'
import { swing } from './likely-range.ts'
import {
  type ExpectedShare,
  expectedShare,
  isTooEarly,
  patternInWords,
  type YearPattern,
} from './pattern.ts'
import { judgeProjection, outlook, type Projection, projectionConfidence } from './projection.ts'
import { progressInWords, type Yardstick, type YearProgress } from './yardstick.ts'

/** A count that runs through the measure's own year. */
export type RunningCount = {
  /** The total so far, exact decimal text. */
  total: string
  progress: YearProgress
  /** This year's in-period values so far. */
  thisYear: YearPattern
  /** Complete earlier years, oldest first. */
  earlier: readonly YearPattern[]
  profile: readonly number[] | null
  lumpy: boolean
  /** The whole stretch in words, for a complete year: "academic year 2020/21". */
  stretch: string
}

/**
 * Judges a running count (judgement.md, rule C).
 * 246 after 6 of 12 months of a steady 40 a month, target 460: heading for 492, likely range 469 to
 * 515, green. 68 after 6 months with a limit of 68 and no pattern: heading for 136, red.
 */
export function judgeCumulativeCount(count: RunningCount, yardstick: Yardstick): Rag {
  if (count.progress.k >= count.progress.n) return judgeWholeYear(count, yardstick)
  const { expected, r, projection } = prospect(count, yardstick)
  const numbers = numbersOf(count, yardstick, expected, r, projection)
  const fact = judgeFacts(
    totalAsCompared(count, yardstick),
    soFarInWords(count, yardstick),
    yardstick,
  )
  if (fact !== null) return { ...fact, numbers }
  if (projection === null && count.progress.k > 0) {
    return judgeNothingDue(count, yardstick, expected, numbers)
  }
  if (projection === null || isTooEarly(count.progress, expected.source)) {
    return tooEarly(count, yardstick, expected, projection, numbers)
  }
  return judgeHeading(count, yardstick, expected, projection, numbers)
}

/** Where a running count is heading (rules C3 to C5); null where nothing is expected by now. */
export function projectCount(count: RunningCount, yardstick: Yardstick): Projection | null {
  return prospect(count, yardstick).projection
}

function prospect(count: RunningCount, yardstick: Yardstick) {
  const expected = expectedShare(count.progress, count.profile, count.earlier)
  const r = swing({
    lastYear: count.earlier.at(-1) ?? null,
    thisYear: count.thisYear,
    progress: count.progress,
    isPatternKnown: expected.source !== 'even',
  })
  return { expected, r, projection: project(count, expected, r, yardstick) }
}

function judgeWholeYear(count: RunningCount, yardstick: Yardstick): Rag {
  const { comparison: _, ...rag } = judgeByComparison({
    prefix: 'final',
    value: count.total,
    subject: `${figureText(count.total, yardstick.unit)} for the whole of ${count.stretch}`,
    yardstick,
    confidence: 'high',
  })
  const whole = Number(count.total)
  return { ...rag, numbers: { ...rag.numbers, forecast: whole, low: whole, high: whole } }
}

function project(
  count: RunningCount,
  expected: ExpectedShare,
  r: number,
  yardstick: Yardstick,
): Projection | null {
  const total = Number(count.total)
  if (expected.share === 0) return null
  const restOfProfile = (1 - expected.share) * Number(boundOf(yardstick.limit, yardstick.polarity))
  const isLumpy = count.lumpy && count.profile !== null
  const forecast = isLumpy ? total + restOfProfile : total / expected.share
  const toCome = forecast - total
  const ends = [total + (1 - r) * toCome, total + (1 + r) * toCome]
  // Where earlier totals were corrected downwards, what is still to come is negative.
  return { forecast, low: Math.min(...ends), high: Math.max(...ends) }
}

function judgeNothingDue(
  count: RunningCount,
  yardstick: Yardstick,
  expected: ExpectedShare,
  numbers: Numbers,
): Rag {
  const confidence = projectionConfidence(count.progress, true)
  const source =
    expected.source === 'profile' ? 'the agreed profile' : 'the pattern of earlier years'
  const soFar = soFarInWords(count, yardstick)
  if (Number(count.total) === 0) {
    return {
      status: 'green',
      code: 'nothing-due',
      confidence,
      reason: `${soFar}: ${source} expects nothing by this point.`,
      brief: 'Nothing due yet',
      numbers,
    }
  }
  const status = yardstick.polarity === 'higher' ? 'green' : 'amber'
  return {
    status,
    code: `projected.${status}`,
    confidence,
    reason: `${soFar}, where ${source} expects nothing by this point.`,
    brief: status === 'green' ? 'Ahead of its profile' : 'None expected yet',
    numbers,
  }
}

function tooEarly(
  count: RunningCount,
  yardstick: Yardstick,
  expected: ExpectedShare,
  projection: Projection | null,
  numbers: Numbers,
): Rag {
  const soFar = soFarInWords(count, yardstick)
  const pointer = projection === null ? '' : pointerInWords(projection, expected, yardstick)
  return {
    status: 'amber',
    code: 'too-early',
    confidence: 'low',
    reason: `${soFar}: too early to say whether the target of ${yardstick.limit.text} will be met${pointer}.`,
    brief: 'Too early to say',
    numbers,
  }
}

function pointerInWords(
  projection: Projection,
  expected: ExpectedShare,
  yardstick: Yardstick,
): string {
  const about = aboutText(projection.forecast, yardstick.unit, yardstick.decimals)
  return ` (${patternInWords(expected)} it points to about ${about})`
}

function judgeHeading(
  count: RunningCount,
  yardstick: Yardstick,
  expected: ExpectedShare,
  projection: Projection,
  numbers: Numbers,
): Rag {
  const status = capByFact(judgeProjection(projection, yardstick), count, yardstick)
  const { unit, decimals } = yardstick
  const about = aboutText(projection.forecast, unit, decimals)
  const range = `${aboutText(projection.low, unit, decimals)} to ${aboutText(projection.high, unit, decimals)}`
  const basis = patternInWords(expected)
  const sentences = [
    `${soFarInWords(count, yardstick)}.`,
    `${basis[0]?.toUpperCase()}${basis.slice(1)} the year would end at about ${about} (likely range ${range}), ${outlook(status, yardstick.limit.text)}.`,
    ...(status === 'green' ? [] : paceInWords(count, yardstick)),
  ]
  return {
    status,
    code: `projected.${status}`,
    confidence: projectionConfidence(count.progress, expected.source !== 'even'),
    reason: sentences.join(' '),
    brief: `Heading for about ${about}`,
    numbers,
  }
}

function totalAsCompared(count: RunningCount, yardstick: Yardstick): Decimal {
  return roundTo(decimal(count.total), yardstick.decimals)
}

/** A total already past its limit cannot be green, however little is still to come (rule C2). */
function capByFact(
  status: ComparedStatus,
  count: RunningCount,
  yardstick: Yardstick,
): ComparedStatus {
  const isPastLimit =
    yardstick.polarity !== 'higher' && totalAsCompared(count, yardstick).gt(yardstick.limit.high)
  return isPastLimit && status === 'green' ? 'amber' : status
}

/** "Reaching it would take 46.7 a month from here, against 30.0 so far." */
function paceInWords(count: RunningCount, yardstick: Yardstick): string[] {
  if (yardstick.polarity === 'range') return []
  const { k, n, step } = count.progress
  const total = Number(count.total)
  const left = (Number(boundOf(yardstick.limit, yardstick.polarity)) - total) / (n - k)
  const amount = (value: number) =>
    aboutText(value, yardstick.unit, yardstick.unit === 'gbp' ? 0 : 1)
  const soFar = amount(total / k)
  if (left <= 0)
    return [`Staying within it leaves none from here, against ${soFar} a ${step} so far.`]
  const start =
    yardstick.polarity === 'higher' ? 'Reaching it would take' : 'Staying within it leaves'
  return [`${start} ${amount(left)} a ${step} from here, against ${soFar} so far.`]
}

function soFarInWords(count: RunningCount, yardstick: Yardstick): string {
  return `${figureText(count.total, yardstick.unit)} after ${progressInWords(count.progress)}`
}

function numbersOf(
  count: RunningCount,
  yardstick: Yardstick,
  expected: ExpectedShare,
  r: number,
  projection: Projection | null,
): Numbers {
  const { limit, polarity } = yardstick
  const expectedToDate = expected.share * Number(boundOf(limit, polarity))
  return {
    ...comparisonNumbers(count.total, yardstick),
    band: r,
    ...(polarity === 'range' ? {} : { expectedToDate }),
    ...projection,
  }
}
