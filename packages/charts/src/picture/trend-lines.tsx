import { diamondPath, markRadius, RING, seriesDash } from '../layout/mark-shapes.ts'
import type { TrendLayout } from '../layout/trend-layout.ts'
import type { ChartSeries, TrendMark } from '../trend/trend-chart.ts'
import { round } from './draw-text.tsx'
import type { Palette } from './palette.ts'

type Props = {
  readonly series: ChartSeries
  readonly layout: TrendLayout
  readonly palette: Palette
}

/** The lines of one series: solid (or its dash) between neighbours, pale dots across a gap. */
export function SeriesLines({ series, layout, palette }: Props) {
  const isMain = series.tone === 0
  return (
    <g className="trend-lines" fill="none" strokeLinejoin="round">
      {series.dotted.map((ends) => (
        <path
          key={ends[0].key}
          d={pathThrough(ends, layout)}
          stroke={palette.edge}
          strokeWidth={1.5}
          strokeDasharray="0.5 4"
          strokeLinecap="round"
        />
      ))}
      {series.solid.map((run) => (
        <path
          key={run[0]?.key}
          d={pathThrough(run, layout)}
          stroke={isMain && !run[0]?.isEarlierDefinition ? palette.ink : palette.edge}
          strokeWidth={isMain ? 2 : 1.5}
          strokeDasharray={seriesDash(series.tone)}
        />
      ))}
    </g>
  )
}

function pathThrough(marks: readonly TrendMark[], layout: TrendLayout): string {
  const places = marks.map(({ x, y }) => `${round(layout.x(x))},${round(layout.y(y))}`)
  return `M${places.join('L')}`
}

/** The figures of one series: hollow provisional, a diamond forecast, ringed restated. */
export function SeriesMarks({ series, layout, palette }: Props) {
  return (
    <g className="trend-marks">
      {series.marks.map((mark) => (
        <Mark key={mark.key} mark={mark} series={series} layout={layout} palette={palette} />
      ))}
      {series.withheld.map(({ key, x }) => (
        <rect
          key={key}
          x={round(layout.x(x) - 3.5)}
          y={round(layout.plot.bottom - 3.5)}
          width={7}
          height={7}
          fill={palette.paper}
          stroke={palette.quiet}
          strokeWidth={1.5}
        />
      ))}
    </g>
  )
}

function Mark({ mark, series, layout, palette }: Props & { mark: TrendMark }) {
  const x = round(layout.x(mark.x))
  const y = round(layout.y(mark.y))
  const size = markRadius(mark, series.tone)
  const isPale = mark.isEarlierDefinition || series.tone > 0
  const tone = isPale ? palette.quiet : palette.ink
  const paint = { fill: mark.isProvisional ? palette.paper : tone, stroke: tone, strokeWidth: 1.5 }
  return (
    <>
      {mark.isRestated && (
        <circle cx={x} cy={y} r={size + RING} fill="none" stroke={tone} strokeWidth={1} />
      )}
      {mark.isForecast ? (
        <path d={diamondPath(x, y, size + 1)} {...paint} />
      ) : (
        <circle cx={x} cy={y} r={size} {...paint} />
      )}
    </>
  )
}
