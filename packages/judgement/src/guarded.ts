import { definitionOf } from './catalogue.ts'
import { ownYear } from './coverage.ts'
import type { MeasureCase } from './measure-case.ts'
import { type FigureBeside, isOfPoint } from './shown-beside.ts'
import type { SmallNumbers } from './small-numbers.ts'
import type { Trend, TrendPoint } from './trend.ts'
import type { Day } from './words.ts'

/** A figure of a trend, with what decides how it is protected. */
export type Guarded = {
  component: string | null
  point: TrendPoint
  guard: SmallNumbers
  /** Counts add up and run on; a percentage does neither. */
  isCount: boolean
  /** The first day of the year through which it runs; null where it does not run through one. */
  year: Day | null
  /** It stands beside the trend as well, and cannot be withheld. */
  isFixed: boolean
  /** It is withheld beside the trend. */
  isHiddenBeside: boolean
}

/** Which points are hidden, and of which the figure before a restatement is. */
export type Protection = {
  hidden: Set<TrendPoint>
  /** Those of the hidden that do not even say that they are small. */
  veiled: Set<TrendPoint>
  hiddenBefore: Set<TrendPoint>
}

/** The figures of a trend that have a value, series by series, oldest first. */
export function guardedOf(
  trend: Trend,
  measure: MeasureCase,
  beside: readonly FigureBeside[],
): Guarded[] {
  return trend.series.flatMap(({ component, points }) =>
    points
      .filter(({ value }) => value !== null)
      .map((point) => {
        const figures = beside.filter((each) => isOfPoint(each, component, point))
        const isHiddenBeside = figures.some(({ value }) => value === null)
        const isShownBeside = figures.some(({ value }) => value === Number(point.value))
        return {
          component,
          point,
          ...guardOf(trend, measure, point),
          isFixed: isShownBeside && !isHiddenBeside,
          isHiddenBeside,
        }
      }),
  )
}

/** A count of another definition is protected as one, whatever the measure's own unit is. */
export function guardOf(
  trend: Trend,
  { indicator, policy }: MeasureCase,
  point: Pick<TrendPoint, 'definition' | 'coverage' | 'isForecast'>,
): Pick<Guarded, 'guard' | 'isCount' | 'year'> {
  const threshold = policy.smallNumberThreshold
  const isCount = definitionOf(indicator, point.definition).unit === 'count'
  return {
    guard: { unit: isCount ? 'count' : trend.unit, threshold },
    isCount,
    year: isCount && !point.isForecast ? runsThrough(trend, point) : null,
  }
}

/** Totals run through the measure's year; those held beside forecasts, through the plan year. */
function runsThrough(
  { basis, yearType }: Trend,
  { coverage }: Pick<TrendPoint, 'coverage'>,
): Day | null {
  if (basis === 'forecast') return ownYear(coverage.to, 'financial').from
  return basis === 'cumulative-count' ? ownYear(coverage.to, yearType).from : null
}
