import type { Direction, Measure, Trend } from '@quarterdeck/contract'
import type { FindingMeasure } from './finding.ts'

type Moved = Exclude<Direction['status'], 'none'>

const PERFORMANCE: Record<Moved, string> = {
  better: 'better than',
  same: 'the same as',
  worse: 'worse than',
}

/**
 * How the figure stands to an earlier one, by the raw number where it may be told: "more than last
 * year", "lower than the year before", "the same as at the end of 2020/21", "no comparison with last
 * year".
 * Null where there is nothing to say.
 *
 * @param value the figure of the quarter, for the comparison since year end; null where protected
 */
export function comparisonWords(
  trend: Trend,
  { direction, sinceYearEnd, rag }: FindingMeasure,
  value: string | null,
): string | null {
  if (direction.status !== 'none') {
    return movedWords(trend, direction)
  }
  if (rag.code === 'figure-not-comparable') {
    return 'nor with last year'
  }
  if (sinceYearEnd !== null && sinceYearEnd.status !== 'none') {
    const step = stepOf(value, sinceYearEnd.baseline.value)
    return `${thanWords(trend, sinceYearEnd.status, step)} ${yearEnd(trend, sinceYearEnd)}`
  }
  switch (direction.code) {
    case 'no-figure':
    case 'no-polarity':
      return null
    case 'definition-changed':
      return 'no comparison: its definition changed'
    case 'nothing-held':
      return 'no earlier figure to compare'
    default:
      return `no comparison with ${earlierTime(trend, 'same-period')}`
  }
}

/** Last year's outturn: of a day, its end; of a forecast, the year; of a term, the one that counted. */
function yearEnd({ basis }: Trend, { baseline }: NonNullable<Measure['sinceYearEnd']>): string {
  const year = baseline.period.slice(0, 7).replace('-', '/')
  switch (basis) {
    case 'snapshot':
      return `at the end of ${year}`
    case 'forecast':
      return `in ${year}`
    default:
      return `the outturn of ${year}`
  }
}

function movedWords(trend: Trend, { code, status, numbers }: Direction): string {
  const step = stepOf(numbers.figure, numbers.before)
  const moved = status === 'none' ? 'same' : status
  if (code === 'already-past-last-year') {
    const more = step === null ? PERFORMANCE[moved] : `${wordOf(trend, 1)} than`
    return `already ${more} in all of last year`
  }
  return `${thanWords(trend, moved, step)} ${earlierTime(trend, code)}`
}

/** The number's own step up (above 0) or down; null where one of the two is protected. */
function stepOf(
  figure: string | number | null | undefined,
  before: string | number | null | undefined,
): number | null {
  const isTold = figure != null && before != null
  return isTold ? Number(figure) - Number(before) : null
}

/** A step that rounding or the board's dead band calls none is not told as one. */
function thanWords(trend: Trend, status: Moved, step: number | null): string {
  if (step === null) {
    return PERFORMANCE[status]
  }
  if (status === 'same') {
    return step === 0 ? 'the same as' : 'much the same as'
  }
  return `${wordOf(trend, step)} than`
}

function wordOf({ unit }: Trend, step: number): string {
  const isUp = step > 0
  if (unit === 'count') {
    return isUp ? 'more' : 'fewer'
  }
  if (unit === 'gbp') {
    return isUp ? 'more' : 'less'
  }
  return isUp ? 'higher' : 'lower'
}

function earlierTime({ basis }: Trend, code: string): string {
  if (code === 'previous-quarter') {
    return basis === 'termly' ? 'the term before' : 'the quarter before'
  }
  return basis === 'annual' || basis === 'termly' ? 'the year before' : 'last year'
}
