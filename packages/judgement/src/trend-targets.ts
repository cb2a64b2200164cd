import { definitionOf } from './catalogue.ts'
import { compareText } from './compare-text.ts'
import type { Stretch } from './coverage.ts'
import type { MeasureCase, MeasureTarget } from './measure-case.ts'
import { daysOf, type FinancialYear, type PeriodId, parsePeriod, quartersOf } from './periods.ts'
import { limitOf } from './targets.ts'
import { toleranceOf } from './tolerance.ts'
import type { TrendTarget } from './trend.ts'

/** The days over which one limit stands; `period` where it is a quarter's own target. */
type Piece = Stretch & { period?: PeriodId }

/**
 * The targets of every plan year up to the period's own, oldest first, each over its year's days: a
 * target of 20 for 2021/22 stands from 1 April 2021 to 31 March 2022. Where a snapshot has targets
 * for single quarters, those stand in its place over their days. What is no number gives no piece:
 * a target "none", or a change from a baseline that is not known.
 */
export function trendTargets(measure: MeasureCase): TrendTarget[] {
  const own = parsePeriod(measure.period).year
  const byYear = { ...measure.otherYears, [own]: measure.targets }
  return Object.entries(byYear)
    .filter(([year]) => year <= own)
    .flatMap(([year, targets]) => targets.flatMap((each) => targetsOf(measure, year, each)))
    .toSorted((a, b) => compareText(a.from, b.from))
}

function targetsOf(
  measure: MeasureCase,
  year: FinancialYear,
  { component, target }: MeasureTarget,
): TrendTarget[] {
  const { indicator, policy } = measure
  const { polarity } = indicator
  const { unit, decimals } = definitionOf(indicator, target.definition)
  const ofQuarters = indicator.basis === 'snapshot' ? Object.keys(target.periodTargets) : []
  return piecesOf(year, ofQuarters).flatMap(({ from, to, period }) => {
    const limit = limitOf(target, { unit, decimals, period })
    if (limit === null) return []
    return {
      component,
      year,
      from,
      to,
      definition: target.definition,
      low: limit.low.toFixed(),
      high: limit.high.toFixed(),
      tolerance: toleranceOf({ target, limit, polarity, unit, policy }).toFixed(),
      text: limit.text,
      disputed: target.disputed,
    }
  })
}

/** The year in one piece, or cut by the quarters named: of Q2 named, Q1, Q2, and Q3 to Q4. */
function piecesOf(year: FinancialYear, named: readonly PeriodId[]): Piece[] {
  if (named.length === 0) return [daysOf(year)]
  const pieces: Piece[] = []
  for (const { id, from, to } of quartersOf(year)) {
    const before = pieces.at(-1)
    if (named.includes(id)) pieces.push({ from, to, period: id })
    else if (before === undefined || before.period !== undefined) pieces.push({ from, to })
    else before.to = to
  }
  return pieces
}
