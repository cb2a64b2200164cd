import { meanMovingRange, meanOf } from '../xmr/mean-moving-range.ts'
import { stepLengths, type YearPattern } from './pattern.ts'
import { hasPassed, type YearProgress } from './yardstick.ts'

const TWO_SIGMA = (2 / 3) * 2.66
const LEAST = 0.08
const MOST = 0.5
const UNKNOWN = 0.25
const LEAST_VALUES = 4

/**
 * r of rule C5: how far what is still to come may swing, as a share of it.
 * (2/3 × 2.66) × mean moving range ÷ mean, over the in-period values of the last complete year
 * followed by this year's, kept between 8% and 50%; 25% with fewer than 4 values or a zero mean; at
 * least 25% before two-thirds of the year when the pattern is unknown.
 * Terms of 24, 20, 13, then 25: mean range 7.67, mean 20.5, r = 66%, kept to 50%.
 */
export function swing(given: {
  lastYear: YearPattern | null
  thisYear: YearPattern
  progress: YearProgress
  isPatternKnown: boolean
}): number {
  const raw = rawSwing(inOneSeries(given.lastYear, given.thisYear))
  const mustStayWide = !given.isPatternKnown && !hasPassed(given.progress, 2 / 3)
  return mustStayWide ? Math.max(raw, UNKNOWN) : raw
}

function rawSwing(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null)
  if (known.length < LEAST_VALUES) return UNKNOWN
  const mean = meanOf(known)
  const ranges = meanMovingRange(values, { screen: true })
  if (mean === 0 || ranges.status === 'none') return UNKNOWN
  return Math.min(MOST, Math.max(LEAST, (TWO_SIGMA * ranges.mean) / Math.abs(mean)))
}

/**
 * Both years' in-period values, one after the other. A step longer than the others bridges a
 * return that is missing, so its in-period value is unknown: null.
 */
function inOneSeries(lastYear: YearPattern | null, thisYear: YearPattern): (number | null)[] {
  const years = lastYear === null ? [thisYear] : [lastYear, thisYear]
  const lengths = years.flatMap((year) => stepLengths(year))
  const regular = Math.min(...lengths)
  return years
    .flatMap((year) => year.values)
    .map((value, step) => (lengths[step] === regular ? value : null))
}
