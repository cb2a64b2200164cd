import { meanMovingRange, meanOf } from './mean-moving-range.ts'
import type { LinePair, XmrDisplay, XmrLines } from './types.ts'

const THREE_SIGMA = 2.66
const TWO_SIGMA = (2 / 3) * THREE_SIGMA
const FEWEST_FOR_LIMITS = 8
const FEWEST_FOR_ICONS = 13

/**
 * The mean, the limits (mean ± 2.66 × mean moving range) and the two-sigma lines (two thirds of
 * that) of one segment, in the values' unit; never cut off at 0 or 100.
 * With `baselinePoints` the first so many values draw the lines.
 * 10, 12, 10, 12: mean 11, mean moving range 2, limits 5.68 and 16.32, two sigma 7.453 and 14.547.
 * Source: judgement.md, XmR.
 */
export function linesOf(
  values: readonly (number | null)[],
  options: { screenOutliers: boolean; baselinePoints?: number },
): XmrLines {
  const baseline = baselineOf(values, options.baselinePoints)
  const held = baseline.filter((value) => value !== null)
  if (held.length === 0) return { status: 'none', reason: 'no-values' }

  const mean = meanOf(held)
  const movingRange = meanMovingRange(baseline, { screen: options.screenOutliers })
  if (movingRange.status === 'none') {
    return { status: 'mean-only', reason: movingRange.reason, mean }
  }

  return {
    status: 'full',
    mean,
    limits: around(mean, THREE_SIGMA * movingRange.mean),
    twoSigma: around(mean, TWO_SIGMA * movingRange.mean),
    meanMovingRange: movingRange,
  }
}

/**
 * What a chart may show: below 8 values the values alone (a run chart), below 13 trial limits
 * without icons, from 13 everything. Without limits always a run chart.
 * Source: judgement.md, XmR.
 */
export function displayOf(valueCount: number, lines: XmrLines): XmrDisplay {
  if (lines.status !== 'full' || valueCount < FEWEST_FOR_LIMITS) return 'run-chart'
  return valueCount < FEWEST_FOR_ICONS ? 'trial-limits' : 'full'
}

/** The points up to the baseline's last value: missing ones do not use up the baseline. */
function baselineOf(values: readonly (number | null)[], size?: number): readonly (number | null)[] {
  if (size === undefined) return values
  let held = 0
  const end = values.findIndex((value) => {
    if (value !== null) held += 1
    return held === size
  })
  return end === -1 ? values : values.slice(0, end + 1)
}

function around(mean: number, distance: number): LinePair {
  return { lower: mean - distance, upper: mean + distance }
}
