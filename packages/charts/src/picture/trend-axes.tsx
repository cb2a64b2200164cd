import type { TrendLayout } from '../layout/trend-layout.ts'
import type { TrendChart } from '../trend/trend-chart.ts'
import { DrawnText, round } from './draw-text.tsx'
import type { Palette } from './palette.ts'

type Props = {
  readonly chart: TrendChart
  readonly layout: TrendLayout
  readonly palette: Palette
}

/** The lines of the values. */
export function ValueLines({ chart, layout, palette }: Props) {
  const { plot } = layout
  return (
    <g className="trend-values">
      {chart.yTicks.map(({ y }) => (
        <line
          key={y}
          x1={round(plot.left)}
          x2={round(plot.right)}
          y1={round(layout.y(y))}
          y2={round(layout.y(y))}
          stroke={isZeroBetween(chart, y) ? palette.edge : palette.rule}
        />
      ))}
    </g>
  )
}

/** What the values and the days are, with a tick at each day. */
export function AxisTexts({ layout, palette }: Omit<Props, 'chart'>) {
  const { bottom } = layout.plot
  return (
    <g className="trend-axes">
      {[...layout.yTicks, ...layout.xTicks].map((tick) => (
        <DrawnText key={tick.key} label={tick} fill={palette.quiet} palette={palette} />
      ))}
      {layout.xTicks.map(({ key, x }) => (
        <line
          key={key}
          x1={round(x)}
          x2={round(x)}
          y1={round(bottom)}
          y2={round(bottom + 4)}
          stroke={palette.edge}
        />
      ))}
    </g>
  )
}

/** Where figures lie on both sides of zero, its line is the one to read them from. */
function isZeroBetween({ yDomain: [low, high] }: TrendChart, value: number): boolean {
  return value === 0 && low < 0 && high > 0
}

/** The rules at which a definition changed, over the whole height. */
export function BreakLines({ chart, layout, palette }: Props) {
  return (
    <g className="trend-breaks">
      {chart.breaks.map(({ key, x }) => (
        <line
          key={key}
          x1={round(layout.x(x))}
          x2={round(layout.x(x))}
          y1={0}
          y2={round(layout.plot.bottom)}
          stroke={palette.edge}
        />
      ))}
    </g>
  )
}
