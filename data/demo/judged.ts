import {
  type Figure,
  judgeMeasure,
  type MeasureTarget,
  previousYear,
  type Indicator as RulesIndicator,
  stretchInWords,
  type Target,
} from '@quarterdeck/judgement'
import type { Report } from './calendar.ts'
import type { Indicator } from './catalogue.ts'
import { type Place, placesIn } from './places.ts'
import { definitionIn, periodTargetsIn, type Target as TargetRow, targetInForce } from './plan.ts'
import { POLICY } from './policy.ts'

/** How an indicator stands in a report, as the product will say: by its own rules. */
export type Standing = Pick<ReturnType<typeof judgeMeasure>, 'rag' | 'direction'>

/**
 * How an indicator stands in each of the reports, by what was known then. Officers of the council
 * write knowing it, so that what they say fits the colour and the arrow beside it.
 */
export function standingsOf(
  seed: number,
  indicator: Indicator,
  reports: readonly Report[],
): Map<Report, Standing> {
  const isForecast = indicator.subject.basis === 'forecast'
  const held = new Map<string, Figure>()
  const standings = new Map<Report, Standing>()
  for (const report of reports) {
    for (const place of placesIn(indicator, report, reports)) {
      const figure = figureOf(indicator, report, place)
      const { definition, coverage } = figure
      // Each forecast is kept: it was made at its own quarter.
      const made = isForecast ? report.id : ''
      held.set(`${definition} ${coverage.from} ${coverage.to} ${made}`, figure)
    }
    standings.set(report, judge(seed, indicator, report, reports, [...held.values()]))
  }
  return standings
}

function judge(
  seed: number,
  indicator: Indicator,
  report: Report,
  reports: readonly Report[],
  held: readonly Figure[],
): Standing {
  const current = figureOf(indicator, report, { stretch: indicator.book.current(report) })
  const { availability } = current
  // A result of a year or term that ended before is held against the target of then.
  const before = previousYear(report.year)
  return judgeMeasure({
    indicator: forRules(indicator),
    period: report.id,
    definition: current.definition,
    targets: targetIn(seed, indicator, report.year, report),
    otherYears:
      before >= (reports[0] as Report).year
        ? { [before]: targetIn(seed, indicator, before, report) }
        : {},
    current: { availability, figures: availability === 'reported' ? [current] : [] },
    held,
    due: report.returnDue,
    today: report.publishedOn,
    policy: POLICY,
  })
}

function figureOf(
  indicator: Indicator,
  report: Report,
  { stretch }: Pick<Place, 'stretch'>,
): Figure {
  const carried = indicator.book.carried(stretch, report)
  return {
    ...carried,
    definition: definitionIn(indicator, report.year),
    component: null,
    coverage: { ...stretch, label: stretchInWords(stretch) },
    notComparable: null,
    madeIn: report.id,
  }
}

/** The target of a year that is in force at a report's end. */
function targetIn(
  seed: number,
  indicator: Indicator,
  year: string,
  report: Report,
): MeasureTarget[] {
  const row = targetInForce(seed, indicator, year, report)
  if (row === undefined) return []
  const periodTargets = Object.fromEntries(
    periodTargetsIn(seed, indicator, year).map(({ period, value }) => [period, value]),
  )
  const target = { ...asTarget(row), definition: definitionIn(indicator, year), periodTargets }
  return [{ component: null, target }]
}

/** A target as the rules read it from its row, where nothing is written for what it has not. */
function asTarget(row: TargetRow): Omit<Target, 'definition' | 'periodTargets'> {
  const { kind, tolerance_kind: toleranceKind } = row
  const given = (written: string) => (written === '' ? null : written)
  return {
    kind,
    value: given(row.value),
    low: given(row.low),
    high: given(row.high),
    baseline: given(row.baseline),
    tolerance: toleranceKind === '' ? null : { kind: toleranceKind, amount: row.tolerance },
    profile: row.profile === '' ? null : row.profile.split(';').map(Number),
    lumpy: false,
    reason: row.reason === '' ? null : row.reason,
    disputed: null,
  }
}

function forRules({ id, subject, changedIn }: Indicator): RulesIndicator {
  const { polarity, basis, yearType, smallNumbers, unit, decimals } = subject
  const definition = { unit, decimals, combine: 'single', components: [], headline: null } as const
  const versions = changedIn === null ? [1] : [1, 2]
  return {
    id,
    polarity,
    basis,
    yearType,
    seasonal: null,
    smallNumbers,
    definitions: versions.map((version) => ({ version, ...definition })),
  }
}
