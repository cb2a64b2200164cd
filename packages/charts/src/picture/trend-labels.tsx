import type { TrendLayout } from '../layout/trend-layout.ts'
import type { TrendChart } from '../trend/trend-chart.ts'
import { DrawnText, round } from './draw-text.tsx'
import type { Palette } from './palette.ts'

type Props = {
  readonly chart: TrendChart
  readonly layout: TrendLayout
  readonly palette: Palette
}

/** What is written in the drawing: figures, and the names of series, targets, breaks and likely ends. */
export function TrendLabels({ chart, layout, palette }: Props) {
  const main = chart.series.find((series) => series.tone === 0)
  return (
    <g className="trend-labels">
      {layout.endLabels.map(
        ({ key, leader }) =>
          leader !== null && (
            <line
              key={key}
              x1={round(leader.x1)}
              y1={round(leader.y1)}
              x2={round(leader.x2)}
              y2={round(leader.y2)}
              stroke={palette.edge}
              strokeWidth={0.75}
            />
          ),
      )}
      {[...layout.breakLabels, ...layout.targetLabels].map((label) => (
        <DrawnText key={label.key} label={label} fill={palette.quiet} palette={palette} />
      ))}
      {layout.likelyLabels.map((label) => (
        <DrawnText
          key={label.key}
          label={label}
          fill={label.key === 'forecast' ? palette.ink : palette.quiet}
          palette={palette}
          isBold={label.key === 'forecast'}
        />
      ))}
      {layout.markLabels.map((label) => (
        <DrawnText key={label.key} label={label} fill={palette.ink} palette={palette} isBold />
      ))}
      {layout.endLabels.map((label) => (
        <DrawnText
          key={label.key}
          label={label}
          fill={label.key === main?.key ? palette.ink : palette.quiet}
          palette={palette}
          isBold={label.key === main?.key}
        />
      ))}
    </g>
  )
}
