import { definitionOf } from './catalogue.ts'
import { readingsHeld } from './combine.ts'
import { isPartYear } from './coverage.ts'
import { shiftYears } from './days.ts'
import { figureText } from './figure-text.ts'
import type { MeasureCase } from './measure-case.ts'
import { parsePeriod, quarterContaining } from './periods.ts'
import type { Day } from './words.ts'

/** One point of the small chart beside a measure, at the quarter its stretch ends in. */
export type SparkPoint = {
  period: string
  to: Day
  value: string
  text: string
  provisional: boolean
  /** A running total or rate that does not cover its whole year yet: not joined to whole years. */
  partYear: boolean
}

const YEARS_SHOWN = 3

/**
 * The points of the last three years, oldest first, of the figure's own definition only, on the
 * component that the measure is judged on. A measure judged on each component has no single line.
 */
export function sparklineOf(measure: MeasureCase): SparkPoint[] {
  const { indicator } = measure
  const definition = definitionOf(indicator, measure.definition)
  if (definition.combine === 'each') return []
  const isRunning = ['cumulative-count', 'cumulative-percent', 'rate'].includes(indicator.basis)
  const last = lastDay(measure)
  const first = shiftYears(parsePeriod(measure.period).to, -YEARS_SHOWN)
  return readingsHeld(indicator, newestForecasts(measure))
    .filter((each) => each.definition === measure.definition && each.notComparable === null)
    .filter((each) => each.coverage.to >= first && each.coverage.to <= last)
    .map((each) => ({
      period: quarterContaining(each.coverage.to).id,
      to: each.coverage.to,
      value: each.value,
      text: figureText(each.value, definition.unit),
      provisional: each.provisional,
      partYear: isRunning && isPartYear(each.coverage, indicator.yearType),
    }))
}

/** The chart ends with the period: its last day, or the end of a figure that reaches past it. */
function lastDay(measure: MeasureCase): Day {
  const ends = measure.current.figures.map((figure) => figure.coverage.to)
  return [parsePeriod(measure.period).to, ...ends].sort().at(-1) as Day
}

/** Of several forecasts of one year only the newest is a point. */
function newestForecasts(measure: MeasureCase) {
  if (measure.indicator.basis !== 'forecast') return measure.held
  const newest = new Map(
    measure.held
      .toSorted((a, b) => (a.madeIn < b.madeIn ? -1 : 1))
      .map((figure) => [
        `${figure.definition} ${figure.component} ${figure.coverage.from} ${figure.coverage.to}`,
        figure,
      ]),
  )
  return [...newest.values()].map((figure) => ({ ...figure, madeIn: '' }))
}
