import { definitionOf } from './catalogue.ts'
import { readingsHeld } from './combine.ts'
import { isCompleteYear } from './coverage.ts'
import { shiftYears } from './days.ts'
import { isRunning } from './earlier-figure.ts'
import { figureText } from './figure-text.ts'
import { newestOfEach, type Reading, stretchKey } from './figures.ts'
import { lastDayOf, type MeasureCase } from './measure-case.ts'
import { parsePeriod, periodContaining } from './periods.ts'
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
 * component that the measure is judged on; of a sum, those that add up the same components as the
 * newest. A measure judged on each component has no single line.
 */
export function sparklineOf(
  measure: MeasureCase,
  held: readonly Reading[] = readingsHeld(measure.indicator, measure.held),
): SparkPoint[] {
  const { indicator } = measure
  const definition = definitionOf(indicator, measure.definition)
  if (definition.combine === 'each') return []
  const last = lastDayOf(measure)
  const first = shiftYears(parsePeriod(measure.period).to, -YEARS_SHOWN)
  const points = (indicator.basis === 'forecast' ? newestForecasts(held) : held)
    .filter((each) => each.definition === measure.definition && each.notComparable === null)
    .filter((each) => each.coverage.to >= first && each.coverage.to <= last)
  const parts = points.at(-1)?.parts
  return points
    .filter((each) => each.parts === parts)
    .map((each) => ({
      period: periodContaining(each.coverage.to),
      to: each.coverage.to,
      value: each.value,
      text: figureText(each.value, definition.unit),
      provisional: each.provisional,
      partYear: isRunning(indicator) && !isCompleteYear(each.coverage, indicator.yearType),
    }))
}

/** Of several forecasts of one year only the newest is a point; totals held beside them are none. */
function newestForecasts(held: readonly Reading[]): Reading[] {
  const forecasts = held.filter((each) => isCompleteYear(each.coverage, 'financial'))
  return newestOfEach(forecasts, stretchKey)
}
