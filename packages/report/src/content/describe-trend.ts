import { describeSparkline } from '@quarterdeck/charts/sparkline'
import type { Measure, Scorecard, SparkPoint } from '@quarterdeck/contract'
import { formatPeriod } from '@quarterdeck/wording'

/** The stretch of time that every little trend of a page is drawn over. */
export type TimeFrame = { readonly from: string; readonly to: string }

/** A measure's little trend: what is drawn, and the same in words. */
export type TrendContent = {
  /** Empty where there is nothing to draw. */
  readonly points: readonly SparkPoint[]
  readonly target: string | null
  readonly words: string
}

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

/** The trend of one measure; where no figure can be drawn, the few words that say so. */
export function describeTrend(measure: Measure): TrendContent {
  const { sparkline, sparklineTarget } = measure
  if (sparkline.every((point) => point.value === null)) {
    const isJudgedApart = measure.current.values.length > 1
    const words = isJudgedApart ? 'Not drawn: several figures' : 'No figures'
    return { points: [], target: null, words }
  }
  const points = sparkline.map((point) => ({ ...point, label: formatPeriod(point.period) }))
  return {
    points: sparkline,
    target: sparklineTarget,
    words: describeSparkline(points, targetText(measure)),
  }
}

/** The drawn target as people read it. */
function targetText({ target, sparklineTarget }: Measure): string | null {
  const cited = target.values.find((value) => value.value === sparklineTarget)
  return cited?.text ?? sparklineTarget
}
