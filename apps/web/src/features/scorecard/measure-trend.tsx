import { describeSparkline } from '@quarterdeck/charts/sparkline'
import type { Measure } from '@quarterdeck/contract'
import { formatPeriod } from '@quarterdeck/wording'
import { Sparkline } from '../../ui/sparkline.tsx'
import type { TimeFrame } from './find-time-frame.ts'

/** The measure's little trend; fewer than two figures make no trend and are said in words. */
export function MeasureTrend({ measure, frame }: { measure: Measure; frame: TimeFrame }) {
  const { sparkline, sparklineTarget } = measure
  const held = sparkline.filter((point) => point.value !== null)
  if (held.length === 0) {
    const isJudgedApart = measure.current.values.length > 1
    return (
      <span className="quiet">{isJudgedApart ? 'Not drawn: several figures' : 'No figures'}</span>
    )
  }
  const points = sparkline.map((point) => ({ ...point, label: formatPeriod(point.period) }))
  return (
    <Sparkline
      points={sparkline}
      target={sparklineTarget}
      from={frame.from}
      to={frame.to}
      label={describeSparkline(points, targetText(measure))}
    />
  )
}

/** The drawn target as people read it. */
function targetText({ target, sparklineTarget }: Measure): string | null {
  const cited = target.values.find((value) => value.value === sparklineTarget)
  return cited?.text ?? sparklineTarget
}
