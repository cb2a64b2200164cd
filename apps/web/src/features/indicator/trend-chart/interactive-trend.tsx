import '../../../styles/indicator-chart.css'
import { layOutTrend, type TrendChart, type TrendFrame } from '@quarterdeck/charts'
import { useMemo } from 'react'
import { Drawing } from './drawing.tsx'
import { Stops } from './stops.tsx'

export type InteractiveTrendProps = {
  chart: TrendChart
  frame: TrendFrame
  /** What the chart shows, in a sentence. */
  label: string
}

/**
 * A trend that answers to pointer and keyboard: the drawing, and over it the figures that can be
 * stopped at. Both stand where the layout puts them, so that they stay together.
 */
export function InteractiveTrend({ chart, frame, label }: InteractiveTrendProps) {
  const layout = useMemo(() => layOutTrend(chart, frame), [chart, frame])
  return (
    <div className="trend-live">
      <Drawing chart={chart} layout={layout} frame={frame} />
      <Stops chart={chart} layout={layout} frame={frame} label={label} />
    </div>
  )
}
