import type { Indicator } from './catalogue.ts'
import { defaultCoverage, sameStretch, shiftStretch } from './coverage.ts'
import { dayBefore } from './days.ts'
import { isOutturn, isSameMeasure, type Reading } from './figures.ts'
import type { MeasureCase } from './measure-case.ts'
import { parsePeriod, previousQuarter, previousYear } from './periods.ts'

/** An earlier figure that an arrow may compare with, and by which rule. */
export type EarlierFigure = { reading: Reading; code: 'same-period' | 'previous-quarter' }

/**
 * The figures that the board's policy compares with, the one that makes the arrow first
 * (judgement.md, "Direction of travel"). A figure that cannot be set beside its target because of
 * what it measures serves nobody as an earlier one.
 */
export function earlierFigures(
  measure: MeasureCase,
  reading: Reading,
  held: readonly Reading[],
): EarlierFigure[] {
  const usable = held.filter((each) => isSameMeasure(each, reading) && each.notComparable === null)
  const { direction } = measure.policy
  const isByQuarter = direction === 'previous-quarter' && !isRunning(measure.indicator)
  const lastYear = isByQuarter ? null : samePeriodLastYear(measure, reading, usable)
  const isByYear = direction === 'same-period-last-year'
  const lastQuarter = isByYear ? null : quarterBefore(measure, reading, usable)
  return [lastYear, lastQuarter].filter((each) => each !== null)
}

function samePeriodLastYear(
  measure: MeasureCase,
  reading: Reading,
  usable: readonly Reading[],
): EarlierFigure | null {
  const stretch = shiftStretch(reading.coverage, -1)
  const found = usable.filter((each) => sameStretch(each.coverage, stretch))
  const isForecast = measure.indicator.basis === 'forecast'
  const chosen = isForecast ? madeAtSameTime(measure, found) : found.at(-1)
  return chosen === undefined ? null : { reading: chosen, code: 'same-period' }
}

/** For a forecast, the same period means the one made then; its outturn serves only at Quarter 4. */
function madeAtSameTime(measure: MeasureCase, found: readonly Reading[]): Reading | undefined {
  const period = parsePeriod(measure.period)
  if (period.quarter === 4) return found.findLast(isOutturn)
  const lastYear = `${previousYear(period.year).replace('/', '-')}-Q${period.quarter}`
  return found.find((each) => each.madeIn === lastYear)
}

/**
 * The figure of the quarter before; for an annual or termly one, of the year or term before. A
 * running total or rate is not set beside the quarter before, which it contains.
 */
function quarterBefore(
  measure: MeasureCase,
  reading: Reading,
  usable: readonly Reading[],
): EarlierFigure | null {
  const { basis, yearType } = measure.indicator
  if (isRunning(measure.indicator)) return null
  const period = previousQuarter(parsePeriod(measure.period)).id
  const stretch = defaultCoverage({ basis, yearType, period })
  const isPublished = basis === 'annual' || basis === 'termly'
  const chosen = usable.findLast((each) => {
    if (isPublished) return each.coverage.to === dayBefore(reading.coverage.from)
    const isOfThen = sameStretch(each.coverage, stretch)
    return isOfThen && (basis !== 'forecast' || each.madeIn === period)
  })
  return chosen === undefined ? null : { reading: chosen, code: 'previous-quarter' }
}

/** Whether figures run through their year, so that each contains those before it. */
export function isRunning(indicator: Pick<Indicator, 'basis'>): boolean {
  return ['cumulative-count', 'cumulative-percent', 'rate'].includes(indicator.basis)
}
