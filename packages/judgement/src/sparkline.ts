import { definitionOf } from './catalogue.ts'
import { readingsHeld } from './combine.ts'
import { isPartYear } from './coverage.ts'
import { shiftYears } from './days.ts'
import { figureText } from './figure-text.ts'
import type { Reading } from './figures.ts'
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
export function sparklineOf(
  measure: MeasureCase,
  held: readonly Reading[] = readingsHeld(measure.indicator, measure.held),
): SparkPoint[] {
  const { indicator } = measure
  const definition = definitionOf(indicator, measure.definition)
  if (definition.combine === 'each') return []
  const isRunning = ['cumulative-count', 'cumulative-percent', 'rate'].includes(indicator.basis)
  const last = lastDay(measure)
  const first = shiftYears(parsePeriod(measure.period).to, -YEARS_SHOWN)
  const points = indicator.basis === 'forecast' ? newestForecasts(held) : held
  return points
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

/** Of several forecasts of one year only the newest is a point; they stand oldest first. */
function newestForecasts(held: readonly Reading[]): Reading[] {
  const newest = new Map<string, Reading>()
  for (const reading of held) {
    const { from, to } = reading.coverage
    newest.set(`${reading.definition} ${reading.component} ${from} ${to}`, reading)
  }
  return [...newest.values()]
}
