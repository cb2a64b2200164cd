import type { Indicator } from './catalogue.ts'
import type { CitedFigures, Figure } from './figures.ts'
import { type FinancialYear, type PeriodId, parsePeriod } from './periods.ts'
import type { Policy } from './policy.ts'
import type { Target } from './targets.ts'
import type { Day } from './words.ts'

/** A target for one component, or with null for the whole measure. */
export type MeasureTarget = { component: string | null; target: Target }

/** All that the rules may know of one measure at one period. */
export type MeasureCase = {
  indicator: Indicator
  period: PeriodId
  /** The definition version that the period's own figure follows. */
  definition: number
  targets: readonly MeasureTarget[]
  current: CitedFigures
  /** Everything known of the indicator, all definitions and stretches; the newest revision of each. */
  held: readonly Figure[]
  /** The day the return is due; null where none is set. */
  due: Day | null
  today: Day
  policy: Policy
  /** The targets of other years, for a complete year that belongs to another plan year. */
  otherYears: Readonly<Record<FinancialYear, readonly MeasureTarget[]>>
}

/** The target of a component: its own, else the measure's, else the headline's alone. */
export function targetFor(
  targets: readonly MeasureTarget[],
  component: string | null,
): Target | null {
  const own = targets.find((each) => each.component === component)
  const whole = targets.find((each) => each.component === null)
  return (own ?? whole)?.target ?? null
}

/** A chart ends with the period: its last day, or the end of a figure that reaches past it. */
export function lastDayOf(measure: MeasureCase): Day {
  const ends = measure.current.figures.map((figure) => figure.coverage.to)
  return [parsePeriod(measure.period).to, ...ends].sort().at(-1) as Day
}
