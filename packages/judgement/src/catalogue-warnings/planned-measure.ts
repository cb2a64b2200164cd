import { type Definition, definitionOf, type Indicator } from '../catalogue.ts'
import { type Figure, judgedComponents } from '../figures.ts'
import type { MeasureTarget } from '../measure-case.ts'
import { type FinancialYear, parsePeriod } from '../periods.ts'
import type { Policy } from '../policy.ts'
import { type Limit, limitOf, type Target } from '../targets.ts'

/** A measure as the catalogue holds it in one year's plan, and what is known of its figures. */
export type PlannedMeasure = {
  code: string
  year: FinancialYear
  /** With its definition versions, the oldest first. */
  indicator: Indicator
  owners: readonly string[]
  /** The target versions in force, one for each component at most. */
  targets: readonly MeasureTarget[]
  /** Every revision of every return of the indicator; of each return, the newest last. */
  figures: readonly Figure[]
  policy: Pick<Policy, 'toleranceRelative'>
}

/** A target that a component is judged by, and the number it stands for. */
export type HeldTarget = {
  /** The component judged; null for the measure as a whole. */
  component: string | null
  target: Target
  /** The definition it was set on. */
  definition: Definition
  limit: Limit
  /** Opens a sentence about the target, "Residential: "; empty where it is the whole measure's. */
  ofTarget: string
  /** Opens a sentence about the figures judged by it. */
  ofFigures: string
}

/**
 * The newest definition of the plan's year: the one that a target set then would be set on. What
 * came into use with a later year's figures is not held against it.
 */
export function newestDefinition({ indicator, figures, year }: PlannedMeasure): Definition {
  const isOfTheYear = ({ version }: Definition) => {
    const own = figures.filter((each) => each.definition === version)
    return own.length === 0 || own.some((each) => parsePeriod(each.madeIn).year <= year)
  }
  const newest = indicator.definitions.findLast(isOfTheYear) ?? indicator.definitions.at(-1)
  if (newest === undefined) throw new RangeError(`${indicator.id} has no definition`)
  return newest
}

/** The components that are judged, each with its target, its own or the measure's; null for none. */
export function judgedTargets(
  measure: PlannedMeasure,
): { component: string | null; found: MeasureTarget | null }[] {
  const { targets } = measure
  return judgedComponents(newestDefinition(measure)).map((component) => {
    const own = targets.find((each) => each.component === component)
    return { component, found: own ?? targets.find((each) => each.component === null) ?? null }
  })
}

/** The targets that stand for a number, once for each component that is judged by them. */
export function heldTargets(measure: PlannedMeasure): HeldTarget[] {
  return judgedTargets(measure).flatMap(({ component, found }) => {
    if (found === null) return []
    const { target } = found
    const definition = definitionOf(measure.indicator, target.definition)
    const limit = limitOf(target, definition)
    if (limit === null) return []
    const ofTarget = opening(measure, found.component)
    return [
      { component, target, definition, limit, ofTarget, ofFigures: opening(measure, component) },
    ]
  })
}

/** Names the component that a sentence is about, where each is judged by itself. */
export function opening(measure: PlannedMeasure, component: string | null): string {
  const isOneOfSeveral = newestDefinition(measure).combine === 'each' && component !== null
  return isOneOfSeveral ? `${component}: ` : ''
}
