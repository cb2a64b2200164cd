import { type Definition, definitionOf, type Indicator } from './catalogue.ts'
import { byStretch, readingsHeld } from './combine.ts'
import { type Coverage, isCompleteYear, ownYear } from './coverage.ts'
import { isRunning } from './earlier-figure.ts'
import { figureText } from './figure-text.ts'
import {
  type Figure,
  isOutturn,
  judgedComponents,
  newestOfEach,
  type Reading,
  readingOf,
  stretchKey,
} from './figures.ts'
import { lastDayOf, type MeasureCase } from './measure-case.ts'
import { noteOf } from './result.ts'
import type { TrendPoint, TrendSeries } from './trend.ts'
import { valuesBefore } from './values-before.ts'

/**
 * One series for each component that a figure is held of, those judged always: the headline or the
 * total first, then the others in the order of the measure's own definition, then those that only
 * other definitions know, the newest definition first.
 */
export function trendSeries(measure: MeasureCase, superseded: readonly Figure[]): TrendSeries[] {
  const readings = readingsUpTo(measure)
  const byComponent = Map.groupBy(readings, (each) => each.component)
  const valueBefore = valuesBefore(measure.indicator, readings, superseded)
  const judged = judgedComponents(definitionOf(measure.indicator, measure.definition))
  return inOrder(measure, [...byComponent.keys()])
    .map((component) => ({
      component,
      isJudged: judged.includes(component),
      points: (byComponent.get(component) ?? []).map((reading) =>
        pointOf(reading, measure, valueBefore(reading)),
      ),
    }))
    .filter((series) => series.isJudged || series.points.length > 0)
}

/** Every component's own figures and the totals of sums, oldest stretch first. */
function readingsUpTo(measure: MeasureCase): Reading[] {
  const { indicator } = measure
  const last = lastDayOf(measure)
  const held = measure.held.filter((each) => each.coverage.to <= last)
  if (indicator.basis !== 'forecast') return everyReading(held, indicator)
  // Of a year its forecasts are held, and of a total beside them every revision.
  const newest = newestOfEach(held, (each) => `${stretchKey(each)} ${each.madeIn}`)
  return newestOfEach(everyReading(newest, indicator), stretchKey)
}

/** Every component's own reading and the totals of sums, oldest stretch first. */
export function everyReading(held: readonly Figure[], indicator: Indicator): Reading[] {
  const own = held.flatMap((each) => readingOf(each) ?? [])
  const totals = readingsHeld(indicator, held).filter((each) => each.parts !== null)
  return [...own, ...totals].sort(byStretch)
}

function inOrder(measure: MeasureCase, held: readonly (string | null)[]): (string | null)[] {
  const { indicator } = measure
  const own = definitionOf(indicator, measure.definition)
  const others = indicator.definitions.toSorted((a, b) => b.version - a.version)
  return [...new Set([...[own, ...others].flatMap(judgedFirst), ...held])]
}

function judgedFirst(definition: Definition): (string | null)[] {
  return [...judgedComponents(definition), ...definition.components]
}

function pointOf(reading: Reading, measure: MeasureCase, before: string | null): TrendPoint {
  const { indicator } = measure
  const { definition, coverage, value, provisional } = reading
  const { unit } = definitionOf(indicator, definition)
  // 87 children have no place on an axis of per cent.
  const isOfItsUnit = unit === definitionOf(indicator, measure.definition).unit
  return {
    definition,
    coverage,
    value,
    text: figureText(value, unit),
    provisional,
    partYear: isRunning(indicator) && !isCompleteYear(coverage, indicator.yearType),
    isForecast: isOfYearToCome(reading, indicator),
    was: before === null ? null : figureText(before, unit),
    note: noteOf(reading),
    isDrawn: reading.notComparable === null && isOfItsUnit && isOfItsKind(coverage, indicator),
  }
}

function isOfYearToCome(reading: Reading, { basis }: Indicator): boolean {
  return (
    basis === 'forecast' && isCompleteYear(reading.coverage, 'financial') && !isOutturn(reading)
  )
}

/**
 * Whether a stretch is of the kind that its basis has. A running total, percentage or rate starts
 * with its year: what runs from 1 January in an academic year, or over a quarter alone, is another
 * thing. A forecast is of a whole plan year: totals so far are not. Days, terms and yearly results
 * have stretches of their own (a census month in place of a term) that their basis does not tell.
 */
export function isOfItsKind(coverage: Coverage, { basis, yearType }: Indicator): boolean {
  if (basis === 'forecast') return isCompleteYear(coverage, 'financial')
  if (!isRunning({ basis })) return true
  return coverage.from === ownYear(coverage.to, yearType).from
}
