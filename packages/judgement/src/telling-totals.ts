import { ownYear } from './coverage.ts'
import { isSmallCount } from './protect-components.ts'
import type { MeasureResult } from './result.ts'

/**
 * The days whose running total would give a small number away: small itself, or so close to the
 * last one shown of its year that the difference is small. 7 by June and 9 by September would tell
 * of 2 in between, so 9 is withheld; 12 by December tells of 5 since June, and may be shown.
 */
export function tellingDays(
  measure: Pick<MeasureResult, 'basis' | 'sparkline' | 'yearType'>,
  threshold: number,
): ReadonlySet<string> {
  const days = new Set<string>()
  if (measure.basis !== 'cumulative-count') return days
  let shown: { year: string; value: number } | null = null
  for (const point of measure.sparkline) {
    if (point.value === null) continue
    const value = Number(point.value)
    const year = ownYear(point.to, measure.yearType).from
    const step: number = shown?.year === year ? Math.abs(value - shown.value) : 0
    if (isSmallCount(value, threshold) || isSmallCount(step, threshold)) days.add(point.to)
    else shown = { year, value }
  }
  return days
}
