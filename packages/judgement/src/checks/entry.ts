import { type Definition, definitionOf } from '../catalogue.ts'
import { isDay } from '../days.ts'
import { isExact } from '../decimal.ts'
import { type Figure, type Reading, readingOf, stretchKey } from '../figures.ts'
import type { MeasureCase } from '../measure-case.ts'
import { everyReading, isOfItsKind } from '../trend-series.ts'
import type { EnteredFigure, EnteredReturn, ReturnContext } from './entered-return.ts'

/** A figure entered, with the earlier ones it can be compared with: of its definition and component. */
export type EnteredReading = { now: Reading; before: readonly Reading[] }

/** A return made ready for the checks. */
export type Entry = {
  entered: EnteredReturn
  context: ReturnContext
  definition: Definition
  /** The measure as it would stand with the figures entered. */
  measure: MeasureCase
  readings: readonly EnteredReading[]
  /** The total that is stated beside the components of a sum; null where none is. */
  statedTotal: string | null
}

/**
 * Makes a return ready for the checks. What is typed and is no figure yet (no exact decimal, a day
 * that does not exist, a component the definition does not know) is left to the form's own errors.
 * @throws RangeError for a measure whose indicator lacks the definition it follows
 */
export function entryOf(entered: EnteredReturn, context: ReturnContext): Entry {
  const definition = definitionOf(context.measure.indicator, context.measure.definition)
  const usable = entered.figures.filter(isUsable)
  const figures = usable
    .filter(({ component }) => isOfDefinition(component, definition))
    .map((each) => asFigure(each, context.measure))
  const measure = withFigures(context.measure, figures)
  const stated = usable.find(({ component }) => component === null)
  return {
    entered,
    context,
    definition,
    measure,
    readings: figures.flatMap((figure) => enteredReading(figure, measure)),
    statedTotal: definition.combine === 'sum' ? (stated?.value ?? null) : null,
  }
}

function isUsable(figure: EnteredFigure): boolean {
  const { availability, value, coverage } = figure
  if (availability !== 'reported' || value === null || !isExact(value)) return false
  return isDay(coverage.from) && isDay(coverage.to) && coverage.from <= coverage.to
}

function isOfDefinition(component: string | null, definition: Definition): boolean {
  if (definition.components.length === 0) return component === null
  return component !== null && definition.components.includes(component)
}

function asFigure(entered: EnteredFigure, { definition, period }: MeasureCase): Figure {
  return { ...entered, definition, doubtful: null, notComparable: null, madeIn: period }
}

function withFigures(measure: MeasureCase, figures: readonly Figure[]): MeasureCase {
  const isForecast = measure.indicator.basis === 'forecast'
  const keyOf = (each: Figure) => `${stretchKey(each)} ${isForecast ? each.madeIn : ''}`
  const entered = new Set(figures.map(keyOf))
  const others = measure.held.filter((each) => !entered.has(keyOf(each)))
  return {
    ...measure,
    current: { availability: figures.length === 0 ? 'missing' : 'reported', figures },
    held: [...others, ...figures],
  }
}

function enteredReading(figure: Figure, { indicator, held }: MeasureCase): EnteredReading[] {
  const now = readingOf(figure)
  if (now === null) return []
  const isBefore = ({ coverage, madeIn }: Reading) =>
    indicator.basis === 'forecast' ? madeIn < now.madeIn : coverage.to < now.coverage.to
  const before = everyReading(held, indicator)
    .filter((each) => each.definition === now.definition && each.component === now.component)
    .filter((each) => each.notComparable === null && isOfItsKind(each.coverage, indicator))
    .filter((each) => each.parts === null && isBefore(each))
  return [{ now, before }]
}
