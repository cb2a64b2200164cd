import { definitionOf } from './catalogue.ts'
import { combineFigures, readingsHeld } from './combine.ts'
import { inStretch, outturnCoverage, sameStretch } from './coverage.ts'
import { betterInWords, type Direction } from './direction.ts'
import { figureText } from './figure-text.ts'
import { isOutturn, isSameMeasure, type Reading } from './figures.ts'
import type { MeasureCase } from './measure-case.ts'
import { movement } from './movement.ts'
import { parsePeriod, previousYear } from './periods.ts'
import type { DirectionStatus } from './words.ts'

/** Where a measure stands against last year's outturn. Drawn in outline and counted apart. */
export type SinceYearEnd = {
  status: Exclude<DirectionStatus, 'none'>
  code: 'since-year-end'
  reason: string
  baseline: { period: string; value: string; text: string }
}

const WORD = { better: 'Better', same: 'The same', worse: 'Worse' }
const COMPARED_BASES = ['snapshot', 'forecast', 'termly']

/**
 * Compares with last year's outturn where the same period last year cannot be had (judgement.md,
 * "Since year end"). 38 against 34 at 31 March 2021, lower is better: worse.
 * Never for a seasonal measure, across definitions, or for a running total or rate, whose whole
 * year is another stretch than its part.
 */
export function judgeSinceYearEnd(
  measure: MeasureCase,
  direction: Direction,
  held: readonly Reading[] = readingsHeld(measure.indicator, measure.held),
): SinceYearEnd | null {
  const { indicator } = measure
  const isOpen = direction.code === 'other-coverage' || direction.code === 'nothing-held'
  if (!isOpen || indicator.seasonal !== null || indicator.polarity === 'none') return null
  if (!COMPARED_BASES.includes(indicator.basis)) return null
  const definition = definitionOf(indicator, measure.definition)
  if (definition.combine === 'each') return null
  const [reading] = combineFigures(measure.current.figures, definition)
  if (reading === undefined || reading.notComparable !== null) return null
  const baseline = lastOutturn(measure, reading, held)
  if (baseline === null) return null
  const status = movement(measure, reading, baseline, definition)
  const figure = figureText(reading.value, definition.unit)
  const before = figureText(baseline.value, definition.unit)
  return {
    status,
    code: 'since-year-end',
    reason: `${WORD[status]} since year end: ${figure} against ${before} ${inStretch(baseline.coverage)}${betterInWords(indicator)}.`,
    baseline: { period: yearEndPeriod(measure), value: baseline.value, text: before },
  }
}

/** What the year before ended at, by the measure’s own definition; null where that is not held. */
export function lastOutturn(
  measure: MeasureCase,
  reading: Reading,
  held: readonly Reading[],
): Reading | null {
  const { basis, yearType } = measure.indicator
  const year = previousYear(parsePeriod(measure.period).year)
  const stretch = outturnCoverage({ basis, yearType, year })
  const found = held.findLast(
    (each) =>
      isSameMeasure(each, reading) &&
      each.notComparable === null &&
      sameStretch(each.coverage, stretch) &&
      isOutturn(each),
  )
  return found ?? null
}

function yearEndPeriod(measure: MeasureCase): string {
  return `${previousYear(parsePeriod(measure.period).year).replace('/', '-')}-Q4`
}
