import { inStretch, monthsSpanned } from '../coverage.ts'
import { aboutText, figureText } from '../figure-text.ts'
import { inPeriodOf } from '../in-period.ts'
import type { TrendPoint } from '../trend.ts'
import { trendSeries } from '../trend-series.ts'
import { meanMovingRange, meanOf } from '../xmr/index.ts'
import type { Entry } from './entry.ts'
import { type Finding, finding } from './finding.ts'

/** So many of the last values count: two years of quarters. */
const RECENT = 8
/** With fewer values nothing is said of how they usually move. */
const LEAST = 4
const ROUNDING = 1e-9

/**
 * Whether the in-period value lies further from the mean of up to the last eight than three times
 * their mean moving range, and as far from the last of them. After 20, 18, 17 and 22 the mean is
 * 19.25 and the ranges 2, 1 and 5 have a mean of 2.67, three times which is 8: 31 is unusual, being
 * 11.75 above the mean and 9 above the last. 28 is 8.75 above the mean, but only 6 above the last:
 * where figures keep rising, the next one up is what was to be expected.
 *
 * A running count is taken by what came in each part of the year. A running percentage or rate has
 * no value of its own for a quarter, and nothing is said of it. Values are of one definition, and
 * of stretches as long as the one entered. Where the earlier values never moved there is no usual
 * movement to be beyond, and nothing is said either.
 */
export function checkUnusual(entry: Entry): Finding[] {
  const points = inPeriodPoints(entry)
  return entry.readings.flatMap(({ now }) => {
    const own = points.get(now.component) ?? []
    const point = own.findLast(({ coverage }) => coverage.to === now.coverage.to)
    return point === undefined ? [] : compare(point, own, now.component, entry)
  })
}

function inPeriodPoints({ measure }: Entry): Map<string | null, TrendPoint[]> {
  const { indicator } = measure
  if (indicator.basis === 'cumulative-percent' || indicator.basis === 'rate') return new Map()
  const series = trendSeries(measure, [])
  const used = indicator.basis === 'cumulative-count' ? inPeriodOf(series, indicator) : series
  return new Map(used.map(({ component, points }) => [component, points]))
}

function compare(
  point: TrendPoint,
  points: readonly TrendPoint[],
  component: string | null,
  { definition, measure }: Entry,
): Finding[] {
  const recent = recentValues(point, points)
  if (recent.length < LEAST) return []
  const ranges = meanMovingRange(recent, { screen: false })
  if (ranges.status === 'none' || ranges.mean === 0) return []
  const mean = meanOf(recent)
  const range = ranges.mean
  const last = recent.at(-1) as number
  const beyond = Math.min(...[mean, last].map((each) => Math.abs(Number(point.value) - each)))
  if (!Number.isFinite(beyond) || beyond <= 3 * range * (1 + ROUNDING)) return []
  const isHigh = Number(point.value) > mean
  const value = point.value as string
  const text = (each: number) => aboutText(each, definition.unit, definition.decimals + 1)
  const isStep = measure.indicator.basis === 'cumulative-count'
  const of = isStep ? ` ${inStretch(point.coverage)}` : ''
  const message = `${figureText(value, definition.unit)}${of} is unusually ${isHigh ? 'high' : 'low'}: the last ${recent.length} comparable figures have an average of ${text(mean)}, and usually differ by ${text(range)} from one to the next.`
  return [
    finding('unusual', {
      component,
      facts: { value, values: recent.length, mean, meanMovingRange: range },
      message,
    }),
  ]
}

/** Of the same definition, and of stretches as long: a half year is not set beside quarters. */
function recentValues(point: TrendPoint, points: readonly TrendPoint[]): number[] {
  const months = monthsSpanned(point.coverage)
  return points
    .filter((each) => each.isDrawn && each.definition === point.definition)
    .filter(({ coverage }) => coverage.to < point.coverage.to && monthsSpanned(coverage) === months)
    .map(({ value }) => Number(value))
    .slice(-RECENT)
}
