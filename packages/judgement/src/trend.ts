import { definitionOf } from './catalogue.ts'
import { compareText } from './compare-text.ts'
import type { Coverage } from './coverage.ts'
import type { Figure } from './figures.ts'
import { inPeriodOf } from './in-period.ts'
import type { MeasureCase } from './measure-case.ts'
import { trendSeries } from './trend-series.ts'
import { trendTargets } from './trend-targets.ts'
import type { Basis, Day, Polarity, YearType } from './words.ts'

/** One figure of a trend, at the end of the stretch that it is about. */
export type TrendPoint = {
  definition: number
  coverage: Coverage
  /** Exact decimal text; null where a small number is protected. */
  value: string | null
  text: string
  provisional: boolean
  /** A running total or rate that does not cover its whole year yet. */
  partYear: boolean
  /** Foretold for the end of its stretch when it was returned, and not yet an outturn. */
  isForecast: boolean
  /** The figure before a later report changed it, as people read it; null where it never changed. */
  was: string | null
  /** Why it is doubted, or cannot be set beside its target; null when neither. */
  note: string | null
  /** False for what measures something else than its neighbours: it stands in the table alone. */
  isDrawn: boolean
}

/** The figures of one component, oldest first; of the whole measure where `component` is null. */
export type TrendSeries = { component: string | null; isJudged: boolean; points: TrendPoint[] }

/** A target as it stood over a stretch of time: one line where `low` and `high` are the same. */
export type TrendTarget = {
  component: string | null
  /** The financial year whose plan set it, "2021/22". */
  year: string
  from: Day
  to: Day
  definition: number
  low: string
  high: string
  tolerance: string
  text: string
  disputed: string | null
}

/** The last day of the first figure that follows a definition, where one of another precedes it. */
export type TrendBreak = { at: Day; definition: number }

/** Every figure held of an indicator up to a quarter, with the targets it was set against. */
export type Trend = {
  unit: string
  decimals: number
  polarity: Polarity
  basis: Basis
  yearType: YearType
  /** What the measure is judged on first, then the other components in the definition's order. */
  series: TrendSeries[]
  /** Of a running total, what came in each part of its year; empty for any other basis. */
  inPeriod: TrendSeries[]
  /** Oldest first. */
  targets: TrendTarget[]
  /** Oldest first. */
  breaks: TrendBreak[]
}

/**
 * The whole history of a measure's indicator: all definitions and stretches, up to the period's last
 * day or to the end of the period's own figure. `superseded` are revisions, oldest first, that a
 * later one replaced; the newest that differs is a point's `was`: 57, provisional, that became 59
 * is a point of 59 that was 57. Unit and decimals are those of the measure's own definition.
 */
export function trendOf(measure: MeasureCase, superseded: readonly Figure[]): Trend {
  const { indicator } = measure
  const { polarity, basis, yearType } = indicator
  const { unit, decimals } = definitionOf(indicator, measure.definition)
  const series = trendSeries(measure, superseded)
  return {
    unit,
    decimals,
    polarity,
    basis,
    yearType,
    series,
    inPeriod: inPeriodOf(series, indicator),
    targets: trendTargets(measure),
    breaks: breaksOf(series),
  }
}

/** 140 on definition 1, then 50 at 30 June 2019 on definition 2: one break, at 30 June 2019. */
function breaksOf(series: readonly TrendSeries[]): TrendBreak[] {
  const firsts = new Map<number, Day>()
  for (const { definition, coverage } of series.flatMap(({ points }) => points)) {
    const first = firsts.get(definition)
    if (first === undefined || coverage.to < first) firsts.set(definition, coverage.to)
  }
  return [...firsts]
    .map(([definition, at]) => ({ at, definition }))
    .toSorted((a, b) => a.definition - b.definition)
    .slice(1)
    .toSorted((a, b) => compareText(a.at, b.at))
}
