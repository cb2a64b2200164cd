import type { Trend, TrendPoint } from '@quarterdeck/contract'
import { newestDefinition } from '../trend/prepare-series.ts'

/**
 * The finding of what came in each part of the year, for the title of that view: the newest part
 * that can be told apart, and how many there are.
 *
 * Worked example: totals of 20 by June and 38 by September give "18 children in the stretch 1 July
 * 2021 to 30 September 2021, the newest of 2 parts that can be told apart".
 */
export function describeParts(trend: Trend): string {
  const series = trend.inPeriod.find((each) => each.isJudged) ?? trend.inPeriod[0]
  const newest = series?.points.at(-1)
  if (series === undefined || newest === undefined) {
    return 'No part of a year can be told apart'
  }
  const count = series.points.length
  const place =
    count === 1
      ? 'the only part of a year that can be told apart'
      : `the newest of ${count} parts that can be told apart`
  return `${figureOf(newest, trend)} in the stretch ${newest.coverage.label}, ${place}`
}

function figureOf(point: TrendPoint, trend: Trend): string {
  if (point.definition !== newestDefinition(trend.series)) {
    return `${point.text}, by an earlier definition,`
  }
  return trend.noun === null ? point.text : `${point.text} ${trend.noun}`
}
