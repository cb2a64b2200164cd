import { readingsHeld } from '../combine.ts'
import { isCompleteYear } from '../coverage.ts'
import { newestOfEach, type Reading, stretchKey } from '../figures.ts'
import type { HeldTarget, PlannedMeasure } from './planned-measure.ts'

/** So many of the last figures count as recent: two years of quarters. */
export const RECENT = 8

/**
 * The figures that a year's target can be set beside, oldest first: of its definition and
 * component, as last reported. Of a running total or a forecast only whole years: 17 by June is no
 * measure of a target of 68.
 */
export function comparableFigures(measure: PlannedMeasure, held: HeldTarget): Reading[] {
  return newestReadings(measure).filter(
    (each) =>
      each.definition === held.target.definition &&
      each.component === held.component &&
      each.notComparable === null &&
      (!isOfWholeYears(measure) || isWholeYear(measure, each)),
  )
}

/** Whether only a whole year's figure can be set beside a year's target. */
export function isOfWholeYears({ indicator }: Pick<PlannedMeasure, 'indicator'>): boolean {
  return ['cumulative-count', 'cumulative-percent', 'forecast'].includes(indicator.basis)
}

/** A forecast is one of the plan year. */
export function isWholeYear(
  { indicator }: Pick<PlannedMeasure, 'indicator'>,
  { coverage }: Reading,
): boolean {
  return isCompleteYear(coverage, indicator.basis === 'forecast' ? 'financial' : indicator.yearType)
}

/** Every reading as last reported; of the forecasts of a year, the one made last. */
function newestReadings({ indicator, figures }: PlannedMeasure): Reading[] {
  return newestOfEach(readingsHeld(indicator, newestOfEach(figures, stretchKey)), stretchKey)
}
