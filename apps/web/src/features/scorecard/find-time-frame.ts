import type { Scorecard } from '@quarterdeck/contract'

/** The stretch of time that every little trend of a page is drawn over. */
export type TimeFrame = { readonly from: string; readonly to: string }

/**
 * From the oldest figure on the page to the end of the newest, or of the quarter where that is
 * later, so that one place in a row is the same day in every other.
 */
export function findTimeFrame({
  measures,
  period,
}: Pick<Scorecard, 'measures' | 'period'>): TimeFrame {
  const days = measures.flatMap((measure) => measure.sparkline.map((point) => point.to))
  const sorted = [...days, period.to].toSorted()
  return { from: sorted[0] ?? period.to, to: sorted.at(-1) ?? period.to }
}
