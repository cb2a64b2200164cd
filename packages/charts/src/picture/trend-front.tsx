import type { TrendLayout } from '../layout/trend-layout.ts'
import type { TrendChart } from '../trend/trend-chart.ts'
import type { Palette } from './palette.ts'
import { AxisTexts } from './trend-axes.tsx'
import { TrendLabels } from './trend-labels.tsx'
import { SeriesMarks } from './trend-lines.tsx'

type Props = {
  readonly chart: TrendChart
  readonly layout: TrendLayout
  readonly palette: Palette
}

/** The figures and all that is written: what lies before the lines, whoever draws those. */
export function TrendFront({ chart, layout, palette }: Props) {
  return (
    <>
      <AxisTexts layout={layout} palette={palette} />
      {chart.series.toReversed().map((series) => (
        <SeriesMarks key={series.key} series={series} layout={layout} palette={palette} />
      ))}
      <TrendLabels chart={chart} layout={layout} palette={palette} />
    </>
  )
}
