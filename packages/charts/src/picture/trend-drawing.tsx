import type { TrendLayout } from '../layout/trend-layout.ts'
import type { TrendChart } from '../trend/trend-chart.ts'
import { DrawnText } from './draw-text.tsx'
import type { Palette } from './palette.ts'
import { BreakLines, ValueLines } from './trend-axes.tsx'
import { TrendFront } from './trend-front.tsx'
import { SeriesLines } from './trend-lines.tsx'
import { TrendShades, TrendTargets } from './trend-targets.tsx'

type Props = {
  readonly chart: TrendChart
  readonly layout: TrendLayout
  readonly palette: Palette
}

/**
 * The drawing itself, from what lies behind to what lies in front; of several series the one in ink
 * is drawn last.
 */
export function TrendDrawing({ chart, layout, palette }: Props) {
  const isEmpty = chart.series.length === 0
  return (
    <>
      <TrendShades chart={chart} layout={layout} palette={palette} />
      <ValueLines chart={chart} layout={layout} palette={palette} />
      <BreakLines chart={chart} layout={layout} palette={palette} />
      <TrendTargets chart={chart} layout={layout} palette={palette} />
      {chart.series.toReversed().map((series) => (
        <SeriesLines key={series.key} series={series} layout={layout} palette={palette} />
      ))}
      <TrendFront chart={chart} layout={layout} palette={palette} />
      {isEmpty && (
        <DrawnText label={nothingToDraw(layout)} fill={palette.quiet} palette={palette} />
      )}
    </>
  )
}

function nothingToDraw({ plot }: TrendLayout) {
  const x = (plot.left + plot.right) / 2
  return {
    text: 'No figures to draw',
    x,
    y: (plot.top + plot.bottom) / 2,
    anchor: 'middle',
  } as const
}
