import { type Definition, definitionOf, type Indicator } from './catalogue.ts'
import type { DirectionCode } from './codes.ts'
import { combineFigures, readingsHeld } from './combine.ts'
import { inStretch, isCompleteYear, isPartYear, shiftStretch, withArticle } from './coverage.ts'
import { dayInWords } from './days.ts'
import { type Decimal, decimal, roundTo } from './decimal.ts'
import { type EarlierFigure, earlierFigures, isRunning } from './earlier-figure.ts'
import { figureText } from './figure-text.ts'
import { isOutturn, isSameMeasure, type Reading } from './figures.ts'
import type { MeasureCase } from './measure-case.ts'
import { movement, rangeOf } from './movement.ts'
import { whyNotComparable } from './not-comparable.ts'
import { parsePeriod } from './periods.ts'
import type { DirectionStatus, Numbers } from './words.ts'

export { movement } from './movement.ts'

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
      'Neither higher nor lower is better for this measure, so it has no arrow.',
      'No better or worse',
    )
  }
  const judged = readings.map((reading) => {
    const direction = directionOf(measure, reading, held, definition)
    return definition.combine === 'each' ? named(direction, reading.component) : direction
  })
  return judged.toSorted((a, b) => SEVERITY[b.status] - SEVERITY[a.status])[0] as Direction
}

/** Of components judged each, the worst speaks for the measure and says which it is. */
function named(direction: Direction, component: string | null): Direction {
  if (component === null || direction.status === 'none') return direction
  return {
    ...direction,
    reason: `${component}: ${direction.reason}`,
    brief: `${component}: ${direction.brief}`,
  }
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
  const isRange = measure.indicator.polarity === 'range'
  if (isRange && rangeOf(measure, reading, definition) === null) {
    return none('no-polarity', 'No range is agreed that a figure could be nearer to.', 'No range')
  }
  const [first, second] = earlierFigures(measure, reading, held)
  if (first !== undefined) {
    const direction = arrow(measure, reading, first, definition)
    return second === undefined
      ? direction
      : withSecond(direction, measure, reading, second, definition)
  }
  const passed = passedLastYear(measure, reading, held, definition)
  if (passed !== null) return passed
  const why = whyNotComparable(measure, reading, held)
  return none(why.code, why.reason, why.brief)
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
      each.notComparable === null &&
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
  before: EarlierFigure,
  definition: Definition,
): Direction {
  const status = movement(measure, reading, before.reading, definition)
  const figure = figureText(reading.value, definition.unit)
  const earlier = figureText(before.reading.value, definition.unit)
  return {
    status,
    code: before.code,
    reason: `${WORD[status]}: ${figure} against ${earlier} ${timeInWords(measure, before)}${betterInWords(measure.indicator)}.`,
    brief: `${earlier} ${howLongAgo(measure, before)}`,
    numbers: { figure: reading.value, before: before.reading.value },
  }
}

function howLongAgo(measure: MeasureCase, before: EarlierFigure): string {
  const { basis } = measure.indicator
  if (before.code === 'same-period' || basis === 'annual') return 'a year before'
  return basis === 'termly' ? 'the term before' : 'the quarter before'
}

const THAN: Record<Moved, string> = {
  better: 'better than',
  same: 'the same as',
  worse: 'worse than',
}

/** Where a board's policy asks for both, the quarter before is told in the same sentence. */
function withSecond(
  direction: Direction,
  measure: MeasureCase,
  reading: Reading,
  second: EarlierFigure,
  definition: Definition,
): Direction {
  const status = movement(measure, reading, second.reading, definition)
  const earlier = figureText(second.reading.value, definition.unit)
  return {
    ...direction,
    reason: `${direction.reason.slice(0, -1)}, and ${THAN[status]} the ${earlier} ${timeInWords(measure, second)}.`,
    numbers: { ...direction.numbers, quarterBefore: second.reading.value },
  }
}

function rounded(reading: Reading, definition: Definition): Decimal {
  return roundTo(decimal(reading.value), definition.decimals)
}

function none(code: DirectionCode, reason: string, brief: string): Direction {
  return { status: 'none', code, reason, brief, numbers: {} }
}

/** "at 31 March 2018", "by 30 June 2018", "for the academic year 2017/18". */
function timeInWords(measure: MeasureCase, before: EarlierFigure): string {
  const { basis, yearType } = measure.indicator
  const { coverage } = before.reading
  if (basis === 'forecast' && !isOutturn(before.reading)) {
    return `as forecast in ${parsePeriod(before.reading.madeIn).label}`
  }
  const isPart = isRunning(measure.indicator) && isPartYear(coverage, yearType)
  return isPart ? `by ${dayInWords(coverage.to)}` : inStretch(coverage)
}

/** " (lower is better)": said with every arrow, because the arrow is not the raw number's. */
export function betterInWords(indicator: Pick<Indicator, 'polarity'>): string {
  if (indicator.polarity === 'range') return ' (nearer to the agreed range is better)'
  return ` (${indicator.polarity} is better)`
}
