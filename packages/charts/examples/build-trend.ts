import type { Trend, TrendPoint, TrendSeries, TrendTarget } from '@quarterdeck/contract'

/** A count at the end of a quarter, of which fewer is better, without any figures. */
export function aTrend(given: Partial<Trend> = {}): Trend {
  return {
    unit: 'count',
    decimals: 0,
    noun: 'children',
    polarity: 'lower',
    basis: 'snapshot',
    yearType: 'financial',
    series: [],
    inPeriod: [],
    targets: [],
    breaks: [],
    likely: null,
    ...given,
  }
}

/** The whole measure's own line, the one judged. */
export function aSeries(
  points: readonly TrendPoint[],
  given: Partial<TrendSeries> = {},
): TrendSeries {
  return { component: null, isJudged: true, points: [...points], ...given }
}

/** A figure counted on one day; its text is its value unless given. */
export function aPoint(
  day: string,
  value: string | null,
  given: Partial<TrendPoint> = {},
): TrendPoint {
  return {
    definition: 1,
    coverage: { from: day, to: day, label: inWords(day) },
    value,
    text: value ?? 'fewer than 5',
    provisional: false,
    partYear: false,
    isForecast: false,
    was: null,
    note: null,
    isDrawn: true,
    ...given,
  }
}

/** A figure over a stretch: `aStretch('2018-04-01', '2019-03-31', '2018/19', '59')`. */
export function aStretch(
  from: string,
  to: string,
  label: string,
  value: string,
  given: Partial<TrendPoint> = {},
): TrendPoint {
  return aPoint(to, value, { coverage: { from, to, label }, ...given })
}

/** A target of a financial year with a tolerance of nothing. */
export function aTarget(
  year: string,
  value: string,
  given: Partial<TrendTarget> = {},
): TrendTarget {
  const start = Number(year.slice(0, 4))
  return {
    component: null,
    year,
    from: `${start}-04-01`,
    to: `${start + 1}-03-31`,
    definition: 1,
    low: value,
    high: value,
    tolerance: '0',
    text: value,
    disputed: null,
    ...given,
  }
}

/** "30 September 2021". */
function inWords(day: string): string {
  return new Date(day).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
}
