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
        const isShownBeside = figures.some(
          ({ value, isGuessed }) => value === Number(point.value) && !isGuessed,
        )
        return {
          component,
          point,
          guard: guardOf(trend, measure, point),
          year: yearOf(trend, measure, point),
          isFixed: isShownBeside,
          isHiddenBeside,
        }
      }),
  )
}

type Place = Pick<TrendPoint, 'definition' | 'coverage'>

/** A count of another definition is protected as one, whatever the measure's own unit is. */
export function guardOf(trend: Trend, measure: MeasureCase, place: Place): SmallNumbers {
  return {
    unit: isCount(measure, place) ? 'count' : trend.unit,
    threshold: measure.policy.smallNumberThreshold,
  }
}

export function isCount({ indicator }: MeasureCase, { definition }: Place): boolean {
  return definitionOf(indicator, definition).unit === 'count'
}

/**
 * The first day of the year through which a count runs: a running total through the measure's, one
 * held beside forecasts through the plan year. Null for what is foretold, or is no such count.
 */
export function yearOf(trend: Trend, measure: MeasureCase, point: TrendPoint): Day | null {
  if (!isCount(measure, point) || point.isForecast) return null
  if (trend.basis === 'forecast') return ownYear(point.coverage.to, 'financial').from
  return trend.basis === 'cumulative-count' ? ownYear(point.coverage.to, trend.yearType).from : null
}
