import type { Polarity, Trend, TrendTarget } from '@quarterdeck/contract'
import { nextDay, placeOf } from './calendar.ts'
import { figureLabel } from './figure-label.ts'
import type { Band, ChartSeries, TargetLine } from './trend-chart.ts'

/**
 * The targets of the series drawn, each over the years in which it stood unchanged, cut to the
 * days drawn.
 *
 * Worked number: 20, lower is better, tolerance 1: a line at 20 with a band from 20 to 21.
 */
export function targetLines(
  trend: Trend,
  series: readonly ChartSeries[],
  [first, last]: readonly [number, number],
): TargetLine[] {
  const drawn = new Set(series.map((each) => each.component))
  const shown = trend.targets.filter((target) => isShown(target, drawn))
  const areSeveral = new Set(shown.map((target) => target.component)).size > 1
  return unchanged(shown)
    .map((target) => lineOf(target, trend, series, areSeveral))
    .map((line) => ({ ...line, from: Math.max(line.from, first), to: Math.min(line.to, last) }))
    .filter((line) => line.from < line.to)
}

function isShown({ component }: TrendTarget, drawn: ReadonlySet<string | null>): boolean {
  return component === null || drawn.has(component)
}

/** Targets of years that follow one another become one where nothing of them changed. */
function unchanged(targets: readonly TrendTarget[]): TrendTarget[] {
  const merged: TrendTarget[] = []
  for (const target of targets) {
    const before = merged.findLast((each) => each.component === target.component)
    if (before !== undefined && isContinued(before, target)) {
      merged[merged.indexOf(before)] = { ...before, to: target.to }
    } else {
      merged.push(target)
    }
  }
  return merged
}

function isContinued(before: TrendTarget, after: TrendTarget): boolean {
  return (
    nextDay(before.to) === after.from &&
    before.low === after.low &&
    before.high === after.high &&
    before.tolerance === after.tolerance &&
    before.definition === after.definition &&
    before.disputed === after.disputed
  )
}

function lineOf(
  target: TrendTarget,
  trend: Trend,
  series: readonly ChartSeries[],
  areSeveral: boolean,
): TargetLine {
  const doubt = doubtOf(target, series)
  const from = placeOf(target.from)
  return {
    key: `${target.component ?? ''} ${target.from}`,
    component: target.component,
    from: from + headStart(from, series),
    to: placeOf(target.to),
    low: Number(target.low),
    high: Number(target.high),
    bands: doubt === null ? bandsOf(target, trend.polarity) : [],
    label: labelOf(target, trend.unit, areSeveral, doubt),
    text: target.text,
    doubt,
  }
}

const HALF_A_QUARTER = 45 * 86_400_000

/**
 * A line begins a little into its stretch, or a figure at the end of the year before would seem to
 * lie under it: half a quarter, or half the way to its first figure where that is nearer.
 */
function headStart(from: number, series: readonly ChartSeries[]): number {
  const ahead = series
    .flatMap((each) => [...each.marks, ...each.withheld])
    .map(({ x }) => x - from)
    .filter((distance) => distance > 0)
  return Math.min(HALF_A_QUARTER, ...ahead.map((distance) => distance / 2))
}

function doubtOf(target: TrendTarget, series: readonly ChartSeries[]): TargetLine['doubt'] {
  if (target.disputed !== null) {
    return 'disputed'
  }
  const definitions = series
    .filter((each) => each.component === target.component || target.component === null)
    .flatMap((each) => [...each.marks, ...each.withheld])
    .filter(({ point: { coverage } }) => coverage.to >= target.from && coverage.to <= target.to)
    .map((mark) => mark.point.definition)
  const isOther = definitions.length > 0 && !definitions.includes(target.definition)
  return isOther ? 'other-definition' : null
}

/** Where a figure misses the target and is still amber: below it, above it, or for a range both. */
function bandsOf(target: TrendTarget, polarity: Polarity): Band[] {
  const tolerance = Number(target.tolerance)
  const low = Number(target.low)
  const high = Number(target.high)
  const below = { low: low - tolerance, high: low }
  const above = { low: high, high: high + tolerance }
  const sides: Record<Polarity, Band[]> = {
    higher: [below],
    lower: [above],
    range: [below, above],
    none: [],
  }
  return tolerance === 0 ? [] : sides[polarity]
}

const DOUBT = { disputed: ', disputed', 'other-definition': ', other definition' }

function labelOf(
  target: TrendTarget,
  unit: string,
  areSeveral: boolean,
  doubt: TargetLine['doubt'],
): string {
  const isLine = target.low === target.high
  const figure = isLine ? figureLabel(target.low, target.text, unit) : target.text
  const name = areSeveral && target.component !== null ? `${target.component} target` : 'Target'
  return `${name} ${figure}${doubt === null ? '' : DOUBT[doubt]}`
}
