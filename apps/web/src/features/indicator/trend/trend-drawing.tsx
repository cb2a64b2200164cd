import { type TrendChart, TrendPicture } from '@quarterdeck/charts'
import { Suspense, useMemo } from 'react'
import { LazyInteractiveTrend } from '../trend-chart/lazy-interactive-trend.tsx'
import { frameFor } from './frame-for.ts'
import { useWidth } from './use-width.ts'

type Props = {
  chart: TrendChart
  /** What the chart shows, in a sentence. */
  finding: string
}

/**
 * The chart at the width there is. The plain picture stands first, and stays on paper and where the
 * interactive chart cannot be had; both are as large, so nothing jumps when one replaces the other.
 */
export function TrendDrawing({ chart, finding }: Props) {
  const [ref, width] = useWidth()
  const frame = useMemo(() => frameFor(width), [width])
  return (
    <div ref={ref} className="trend-place">
      {width !== null && (
        <Suspense fallback={null}>
          <LazyInteractiveTrend chart={chart} frame={frame} label={`${finding}.`} />
        </Suspense>
      )}
      <TrendPicture chart={chart} width={frame.width} height={frame.height} scheme="page" />
    </div>
  )
}
