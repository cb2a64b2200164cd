import type { TrendLayout } from '../layout/trend-layout.ts'
import type { TrendChart } from '../trend/trend-chart.ts'
import { DrawnText } from './draw-text.tsx'
import type { Palette } from './palette.ts'
import { TrendAxes, TrendBreaks } from './trend-axes.tsx'
import { TrendLabels } from './trend-labels.tsx'
import { SeriesLines, SeriesMarks } from './trend-lines.tsx'
import { TrendShades, TrendTargets } from './trend-targets.tsx'

type Props = {
  readonly chart: TrendChart
  readonly layout: TrendLayout
  readonly palette: Palette
}

/** The drawing itself, from what lies behind to what lies in front. */
export function TrendDrawing({ chart, layout, palette }: Props) {
  const isEmpty = chart.series.length === 0
  return (
    <>
      <TrendShades chart={chart} layout={layout} palette={palette} />
      <TrendAxes chart={chart} layout={layout} palette={palette} />
      <TrendBreaks chart={chart} layout={layout} palette={palette} />
      <TrendTargets chart={chart} layout={layout} palette={palette} />
      {backToFront(chart).map((series) => (
        <SeriesLines key={series.key} series={series} layout={layout} palette={palette} />
      ))}
      {backToFront(chart).map((series) => (
        <SeriesMarks key={series.key} series={series} layout={layout} palette={palette} />
      ))}
      <TrendLabels chart={chart} layout={layout} palette={palette} />
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

/** The series in ink is drawn over the quieter ones. */
function backToFront({ series }: TrendChart): TrendChart['series'] {
  return series.toReversed()
}
