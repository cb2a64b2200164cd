import type { TrendLayout } from '../layout/trend-layout.ts'
import type { LikelyFan, TargetLine, TrendChart } from '../trend/trend-chart.ts'
import { round } from './draw-text.tsx'
import type { Palette } from './palette.ts'

type Props = {
  readonly chart: TrendChart
  readonly layout: TrendLayout
  readonly palette: Palette
}

/** The tolerances of the targets as rectangles, and the fan of a likely range: what lies behind. */
export function TrendShades({ chart, layout, palette }: Props) {
  return (
    <g className="trend-shades">
      {chart.targets.flatMap((target) =>
        target.bands.map((band) => (
          <rect
            key={`${target.key} ${band.low}`}
            x={round(layout.x(target.from))}
            y={round(layout.y(band.high))}
            width={round(layout.x(target.to) - layout.x(target.from))}
            height={round(layout.y(band.low) - layout.y(band.high))}
            fill={palette.wash}
          />
        )),
      )}
      {chart.likely !== null && <Fan likely={chart.likely} layout={layout} palette={palette} />}
    </g>
  )
}

function Fan({
  likely,
  layout,
  palette,
}: {
  likely: LikelyFan
  layout: TrendLayout
  palette: Palette
}) {
  const at = (x: number, y: number) => `${round(layout.x(x))},${round(layout.y(y))}`
  const start = at(likely.from.x, likely.from.y)
  const low = at(likely.x, likely.low)
  const high = at(likely.x, likely.high)
  return (
    <>
      <path d={`M${start}L${low}L${high}Z`} fill={palette.ink} fillOpacity={0.1} />
      <path
        d={`M${start}L${at(likely.x, likely.forecast)}`}
        fill="none"
        stroke={palette.quiet}
        strokeDasharray="1 3"
        strokeLinecap="round"
      />
    </>
  )
}

/**
 * The targets as they stood, one line for each; a range has two. Paper beneath keeps the dashes
 * apart where they lie on a line of the axis.
 */
export function TrendTargets({ chart, layout, palette }: Props) {
  return (
    <g className="trend-targets">
      {chart.targets.flatMap((target) =>
        linesOf(target).map((value) => {
          const [from, to] = [layout.x(target.from), layout.x(target.to)]
          const d = `M${round(from)},${round(layout.y(value))}H${round(to)}`
          return (
            <g key={`${target.key} ${value}`} strokeWidth={1.5}>
              <path d={d} stroke={palette.paper} />
              <path d={d} stroke={palette.quiet} strokeDasharray="5 3" />
            </g>
          )
        }),
      )}
    </g>
  )
}

function linesOf({ low, high }: TargetLine): number[] {
  return low === high ? [low] : [low, high]
}
