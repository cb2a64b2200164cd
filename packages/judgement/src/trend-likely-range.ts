import { definitionOf } from './catalogue.ts'
import { combineFigures } from './combine.ts'
import { isPartYear, ownYear } from './coverage.ts'
import { isRunning } from './earlier-figure.ts'
import { aboutText } from './figure-text.ts'
import type { MeasureCase } from './measure-case.ts'
import type { Rag } from './rag.ts'
import type { Day } from './words.ts'

/** Where a running figure is heading by the end of its year; forecasts are doubles. */
export type LikelyRange = {
  /** The last day of the running figure, and of its year. */
  from: Day
  to: Day
  low: number
  forecast: number
  high: number
  lowText: string
  forecastText: string
  highText: string
}

/**
 * The likely range behind a running figure's colour, as its sentence has it: 34 by 30 September,
 * "about 68 (likely range 60 to 77)", runs from there to 31 March. `rag` is what the reader may
 * have: where the public projection took the numbers out there is no range. Null as well for a year
 * that is complete, and for what is not projected.
 */
export function likelyRangeOf(measure: MeasureCase, rag: Pick<Rag, 'numbers'>): LikelyRange | null {
  const { indicator } = measure
  const { low, forecast, high, figure } = rag.numbers
  if (!isRunning(indicator)) return null
  if (typeof low !== 'number' || typeof forecast !== 'number' || typeof high !== 'number') {
    return null
  }
  const definition = definitionOf(indicator, measure.definition)
  const judged = combineFigures(measure.current.figures, definition)
    .filter((each) => isPartYear(each.coverage, indicator.yearType))
    .find((each) => each.value === figure)
  if (judged === undefined) return null
  const inWords = (value: number) => aboutText(value, definition.unit, definition.decimals)
  return {
    from: judged.coverage.to,
    to: ownYear(judged.coverage.to, indicator.yearType).to,
    low,
    forecast,
    high,
    lowText: inWords(low),
    forecastText: inWords(forecast),
    highText: inWords(high),
  }
}
