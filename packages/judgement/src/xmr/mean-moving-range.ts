import type { MeanMovingRange } from './types.ts'

const SCREENING_FACTOR = 3.267
const RELATIVE_TOLERANCE = 1e-9

/**
 * The arithmetic mean in two passes: the second adds back what rounding lost in the first.
 * meanOf([50, 52, 54]) is 52. Throws a RangeError when there is no value.
 * Source: judgement.md, XmR.
 */
export function meanOf(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('The mean of no values is not defined')
  const first = values.reduce((sum, value) => sum + value, 0) / values.length
  const lost = values.reduce((sum, value) => sum + (value - first), 0) / values.length
  return first + lost
}

/**
 * The distances between neighbouring values; a missing value has none on either side.
 * movingRanges([50, 52, null, 49, 54]) is [2, 5].
 */
export function movingRanges(values: readonly (number | null)[]): number[] {
  const ranges: number[] = []
  for (let index = 1; index < values.length; index += 1) {
    const earlier = values[index - 1]
    const later = values[index]
    if (typeof earlier === 'number' && typeof later === 'number') {
      ranges.push(Math.abs(later - earlier))
    }
  }
  return ranges
}

/**
 * The mean moving range, in the values' unit. With `screen`, ranges of 3.267 times the mean or
 * more are left out once; when that leaves a mean of zero, nothing is left out.
 * Ranges 1, 1, 1, 1, 16 average 4; 16 passes 13.068, so the mean used is 1.
 * Source: judgement.md, XmR and rule C5.
 */
export function meanMovingRange(
  values: readonly (number | null)[],
  { screen }: { screen: boolean },
): MeanMovingRange {
  const ranges = movingRanges(values)
  if (ranges.length === 0) return { status: 'none', reason: 'no-adjacent-values' }

  const unscreened = meanOf(ranges)
  const everyRange: MeanMovingRange = {
    status: 'known',
    mean: unscreened,
    unscreened,
    screenedOut: 0,
  }
  if (!screen) return everyRange

  // A range on the cut-off is screened, so the cut-off is lowered by the rounding of doubles.
  const cutOff = SCREENING_FACTOR * unscreened * (1 - RELATIVE_TOLERANCE)
  const kept = ranges.filter((range) => range < cutOff)
  if (kept.length === 0) return everyRange
  const screened = meanOf(kept)
  if (screened === 0) return everyRange

  return { status: 'known', mean: screened, unscreened, screenedOut: ranges.length - kept.length }
}
