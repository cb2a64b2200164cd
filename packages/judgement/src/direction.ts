import { type Definition, definitionOf, type Indicator } from './catalogue.ts'
import type { DirectionCode } from './codes.ts'
import { combineFigures, readingsHeld } from './combine.ts'
import {
  type Coverage,
  defaultCoverage,
  inStretch,
  isCompleteYear,
  isPartYear,
  sameStretch,
  shiftStretch,
  withArticle,
} from './coverage.ts'
import { dayInWords } from './days.ts'
import { type Decimal, decimal, roundTo } from './decimal.ts'
import { figureText } from './figure-text.ts'
import type { Reading } from './figures.ts'
import { type MeasureCase, targetFor } from './measure-case.ts'
import { parsePeriod, previousQuarter, previousYear } from './periods.ts'
import { limitOf } from './targets.ts'
import type { DirectionStatus, Numbers } from './words.ts'

/** An arrow that explains itself. It shows performance: up is better, whatever the raw number did. */
export type Direction = {
  status: DirectionStatus
  code: DirectionCode
  reason: string
  brief: string
  numbers: Numbers
}

type Moved = Exclude<DirectionStatus, 'none'>

const WORD: Record<Moved, string> = { better: 'Better', same: 'The same', worse: 'Worse' }
const SEVERITY: Record<DirectionStatus, number> = { worse: 3, same: 2, better: 1, none: 0 }

/**
 * The direction of travel (judgement.md, "Direction of travel").
 * 31 against 47 at the same point last year, lower is better: better. 329 after seven months
 * against 204 in the whole of last year: worse, already past last year.
 */
export function judgeDirection(
  measure: MeasureCase,
  held: readonly Reading[] = readingsHeld(measure.indicator, measure.held),
): Direction {
  const definition = definitionOf(measure.indicator, measure.definition)
  const readings = combineFigures(measure.current.figures, definition)
  if (readings.length === 0) {
    return none('no-figure', 'There is no figure this quarter to compare.', 'No figure')
  }
  if (measure.indicator.polarity === 'none') {
    return none(
      'no-polarity',
      'Neither higher nor lower is better for this measure.',
      'No better or worse',
    )
  }
  const judged = readings.map((reading) => directionOf(measure, reading, held, definition))
  return judged.toSorted((a, b) => SEVERITY[b.status] - SEVERITY[a.status])[0] as Direction
}

function directionOf(
  measure: MeasureCase,
  reading: Reading,
  held: readonly Reading[],
  definition: Definition,
): Direction {
  if (reading.notComparable !== null) {
    return none(
      'other-coverage',
      `Not comparable: the figure is ${reading.notComparable}.`,
      'Figure not comparable',
    )
  }
  const before = comparableReading(measure, reading, held)
  if (before !== null) {
    return arrow(measure, reading, before.reading, definition, before.code)
  }
  return passedLastYear(measure, reading, held, definition) ?? notComparable(measure, reading, held)
}

/** The figure that the board's policy compares with; null where it is not held. */
function comparableReading(
  measure: MeasureCase,
  reading: Reading,
  held: readonly Reading[],
): { reading: Reading; code: DirectionCode } | null {
  const lastYear = samePeriodLastYear(measure, reading, held)
  const lastQuarter = quarterBefore(measure, reading, held)
  if (measure.policy.direction === 'previous-quarter' && !isRunning(measure.indicator)) {
    return lastQuarter
  }
  if (measure.policy.direction === 'both') return lastYear ?? lastQuarter
  return lastYear
}

function samePeriodLastYear(
  measure: MeasureCase,
  reading: Reading,
  held: readonly Reading[],
): { reading: Reading; code: DirectionCode } | null {
  const stretch = shiftStretch(reading.coverage, -1)
  const found = held.filter(
    (each) => isSameMeasure(each, reading) && sameStretch(each.coverage, stretch),
  )
  const usable =
    measure.indicator.basis === 'forecast' ? madeAtSameTime(measure, found) : found.at(-1)
  return usable === undefined ? null : { reading: usable, code: 'same-period' }
}

/** For a forecast, the same period means the one made then; its outturn serves only at Quarter 4. */
function madeAtSameTime(measure: MeasureCase, found: readonly Reading[]): Reading | undefined {
  const period = parsePeriod(measure.period)
  if (period.quarter === 4) return found.at(-1)
  const lastYear = `${previousYear(period.year).replace('/', '-')}-Q${period.quarter}`
  return found.find((each) => each.madeIn === lastYear)
}

/** A running total or rate is not set beside the quarter before, which it contains. */
function quarterBefore(
  measure: MeasureCase,
  reading: Reading,
  held: readonly Reading[],
): { reading: Reading; code: DirectionCode } | null {
  const { basis, yearType } = measure.indicator
  if (isRunning(measure.indicator)) return null
  const period = previousQuarter(parsePeriod(measure.period)).id
  const stretch = defaultCoverage({ basis, yearType, period })
  const found = held.filter((each) => isSameMeasure(each, reading))
  const usable =
    basis === 'forecast'
      ? found.find((each) => each.madeIn === period)
      : found.findLast((each) => sameStretch(each.coverage, stretch))
  return usable === undefined ? null : { reading: usable, code: 'previous-quarter' }
}

function isRunning(indicator: Indicator): boolean {
  return ['cumulative-count', 'cumulative-percent', 'rate'].includes(indicator.basis)
}

function isSameMeasure(a: Reading, b: Reading): boolean {
  return a.definition === b.definition && a.component === b.component
}

/** Part of a year that already passes the whole of last year's total is decided. */
function passedLastYear(
  measure: MeasureCase,
  reading: Reading,
  held: readonly Reading[],
  definition: Definition,
): Direction | null {
  const { basis, yearType, polarity } = measure.indicator
  if (basis !== 'cumulative-count' || polarity === 'range') return null
  if (!isPartYear(reading.coverage, yearType)) return null
  const lastYear = held.findLast(
    (each) =>
      isSameMeasure(each, reading) &&
      isCompleteYear(each.coverage, yearType) &&
      each.coverage.from === shiftStretch(reading.coverage, -1).from,
  )
  if (lastYear === undefined) return null
  if (!rounded(reading, definition).gt(rounded(lastYear, definition))) return null
  const status = polarity === 'lower' ? 'worse' : 'better'
  const figure = figureText(reading.value, definition.unit)
  const whole = figureText(lastYear.value, definition.unit)
  return {
    status,
    code: 'already-past-last-year',
    reason: `${WORD[status]}: ${figure} by ${dayInWords(reading.coverage.to)} is already more than the ${whole} of the whole of ${withArticle(lastYear.coverage.label)} (${polarity} is better).`,
    brief: `${figure} already, ${whole} last year`,
    numbers: { figure: reading.value, before: lastYear.value },
  }
}

function arrow(
  measure: MeasureCase,
  reading: Reading,
  before: Reading,
  definition: Definition,
  code: DirectionCode,
): Direction {
  const status = movement(measure, reading, before, definition)
  const figure = figureText(reading.value, definition.unit)
  const earlier = figureText(before.value, definition.unit)
  const when =
    code === 'same-period' ? sameTimeInWords(measure, before.coverage) : 'the quarter before'
  return {
    status,
    code,
    reason: `${WORD[status]}: ${figure} against ${earlier} ${when}${betterInWords(measure.indicator)}.`,
    brief: `${earlier} ${code === 'same-period' ? 'a year before' : 'the quarter before'}`,
    numbers: { figure: reading.value, before: before.value },
  }
}

/** Whether a figure moved for the better, after rounding both to the definition's decimals. */
export function movement(
  measure: Pick<MeasureCase, 'indicator' | 'policy' | 'targets'>,
  reading: Reading,
  before: Reading,
  definition: Definition,
): Moved {
  const now = rounded(reading, definition)
  const then = rounded(before, definition)
  if (isWithinDeadBand(now, then, measure.policy.deadBand)) return 'same'
  if (measure.indicator.polarity === 'range') return movementInRange(measure, now, then, definition)
  const isHigher = now.gt(then)
  return isHigher === (measure.indicator.polarity === 'higher') ? 'better' : 'worse'
}

function movementInRange(
  measure: Pick<MeasureCase, 'targets'>,
  now: Decimal,
  then: Decimal,
  definition: Definition,
): Moved {
  const target = targetFor(measure.targets, definition.headline)
  const limit = target === null ? null : limitOf(target, definition)
  if (limit === null) return 'same'
  const distance = (value: Decimal): Decimal => {
    if (value.lt(limit.low)) return limit.low.minus(value)
    return value.gt(limit.high) ? value.minus(limit.high) : decimal('0')
  }
  const compared = distance(now).cmp(distance(then))
  if (compared === 0) return 'same'
  return compared < 0 ? 'better' : 'worse'
}

function isWithinDeadBand(now: Decimal, then: Decimal, deadBand: string | null): boolean {
  if (now.eq(then)) return true
  return (
    deadBand !== null &&
    now
      .minus(then)
      .abs()
      .lte(then.abs().times(decimal(deadBand)))
  )
}

function rounded(reading: Reading, definition: Definition): Decimal {
  return roundTo(decimal(reading.value), definition.decimals)
}

/** Why there is no arrow, first that applies. */
function notComparable(
  measure: MeasureCase,
  reading: Reading,
  held: readonly Reading[],
): Direction {
  const earlier = held
    .filter(
      (each) => each.component === reading.component || each.definition !== reading.definition,
    )
    .filter((each) => each.coverage.to < reading.coverage.to)
  const lastYear = shiftStretch(reading.coverage, -1)
  const ofThisDefinition = earlier.filter((each) => each.definition === reading.definition)
  const isLastYearOther = earlier.some(
    (each) => each.definition !== reading.definition && sameStretch(each.coverage, lastYear),
  )
  if (isLastYearOther || (ofThisDefinition.length === 0 && earlier.length > 0)) {
    return none(
      'definition-changed',
      'Not comparable: the earlier figure follows another definition of this measure.',
      'Definition changed',
    )
  }
  if (ofThisDefinition.length > 0) {
    return none(
      'other-coverage',
      `Not comparable: no figure is held for ${lastYearInWords(measure)}.`,
      `None held for ${lastYearInWords(measure)}`,
    )
  }
  return none(
    'nothing-held',
    'Not comparable: no earlier figure of this measure is held.',
    'No earlier figure',
  )
}

function none(code: DirectionCode, reason: string, brief: string): Direction {
  return { status: 'none', code, reason, brief, numbers: {} }
}

function lastYearInWords(measure: MeasureCase): string {
  const period = parsePeriod(measure.period)
  return `Quarter ${period.quarter} ${previousYear(period.year)}`
}

/** "at 31 March 2018", "by 30 June 2018", "for the academic year 2017/18". */
function sameTimeInWords(measure: MeasureCase, before: Coverage): string {
  const { basis, yearType } = measure.indicator
  if (basis === 'forecast' && parsePeriod(measure.period).quarter !== 4) {
    return `as forecast at ${lastYearInWords(measure)}`
  }
  const isPart = isRunning(measure.indicator) && isPartYear(before, yearType)
  return isPart ? `by ${dayInWords(before.to)}` : inStretch(before)
}

/** " (lower is better)": said with every arrow, because the arrow is not the raw number's. */
export function betterInWords(indicator: Pick<Indicator, 'polarity'>): string {
  if (indicator.polarity === 'range') return ' (nearer to the agreed range is better)'
  return ` (${indicator.polarity} is better)`
}
