import type { Trend } from '@quarterdeck/contract'
import { placeOf } from './calendar.ts'
import { definitionBreaks } from './definition-breaks.ts'
import { prepareSeries, seriesOf } from './prepare-series.ts'
import { targetLines } from './target-lines.ts'
import { timeDomain, timeTicks } from './time-axis.ts'
import type {
  ChartSeries,
  LikelyFan,
  TargetLine,
  TrendChart,
  TrendMark,
  TrendOptions,
} from './trend-chart.ts'
import { valueAxis } from './value-axis.ts'

/**
 * Prepares the drawing of a trend: everything that it shows, and nothing of how it is drawn.
 * Days become epoch milliseconds and figures doubles here: a pixel needs no more. What came in each
 * part of a year has no target and no likely range, which are about whole years; nor has a drawing
 * without any figure, which would be of the target alone.
 *
 * Worked example: 30 at 30 June 2019 and 38 at 30 September 2021 against a target of 20 are two
 * marks with a dotted stretch between and a line at 20, on an axis from 15 to 40.
 */
export function prepareTrend(trend: Trend, options: TrendOptions): TrendChart {
  const { view } = options
  const isAsReturned = view === 'as-returned'
  const series = prepareSeries(trend, options)
  const likely = isAsReturned ? likelyFan(trend, series) : null
  const marks = series.flatMap((each) => each.marks)
  const places = series.flatMap((each) => [...each.marks, ...each.withheld]).map(({ x }) => x)
  const xDomain = timeDomain(likely === null ? places : [...places, likely.x], options.until)
  const hasTargets = isAsReturned && series.length > 0
  const targets = hasTargets ? targetLines(trend, series, xDomain) : []
  return {
    view,
    unit: trend.unit,
    noun: trend.noun,
    basis: trend.basis,
    polarity: trend.polarity,
    yearType: trend.yearType,
    series,
    targets,
    breaks: definitionBreaks(trend, series),
    likely,
    xDomain,
    ...valueAxis(valuesDrawn(marks, targets, likely), trend.unit, trend.decimals),
    undrawn: seriesOf(trend, view).flatMap((each) => each.points.filter((point) => !point.isDrawn))
      .length,
    xTicks: timeTicks(xDomain, newestDay(marks), trend),
  }
}

function valuesDrawn(
  marks: readonly TrendMark[],
  targets: readonly TargetLine[],
  likely: LikelyFan | null,
): number[] {
  const ofTargets = targets.flatMap(({ low, high, bands }) => [
    low,
    high,
    ...bands.flatMap((band) => [band.low, band.high]),
  ])
  const ofLikely = likely === null ? [] : [likely.low, likely.forecast, likely.high]
  return [...marks.map((mark) => mark.y), ...ofTargets, ...ofLikely]
}

function newestDay(marks: readonly TrendMark[]): string | null {
  return marks.toSorted((a, b) => a.x - b.x).at(-1)?.point.coverage.to ?? null
}

/** The fan starts at the running figure it was worked out from; without that there is none. */
function likelyFan(trend: Trend, series: readonly ChartSeries[]): LikelyFan | null {
  const { likely } = trend
  const start = series
    .find((each) => each.isJudged)
    ?.marks.findLast((mark) => mark.point.coverage.to === likely?.from && mark.isPartYear)
  if (likely === null || start === undefined) {
    return null
  }
  const { low, forecast, high, lowText, forecastText, highText } = likely
  return {
    from: { x: start.x, y: start.y },
    x: placeOf(likely.to),
    low,
    forecast,
    high,
    lowText,
    forecastText,
    highText,
  }
}
