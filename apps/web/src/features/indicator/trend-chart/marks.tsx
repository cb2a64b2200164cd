import {
  diamondPath,
  markRadius,
  type TrendChart,
  type TrendLayout,
  type TrendMark,
  type WithheldMark,
} from '@quarterdeck/charts'

type Props = { chart: TrendChart; layout: TrendLayout }

/** How far a ring stands off its mark, and half the side of a withheld figure's square, in pixels. */
const RING = 3
const HALF = 3.5

/** The figures themselves, over every line; those of the main series over the others. */
export function Marks({ chart, layout }: Props) {
  return chart.series.toReversed().map((series) => (
    <g key={series.key}>
      {series.marks.map((mark) => (
        <Mark
          key={mark.key}
          mark={mark}
          x={layout.x(mark.x)}
          y={layout.y(mark.y)}
          tone={series.tone}
        />
      ))}
      {series.withheld.map((mark) => (
        <Withheld key={mark.key} mark={mark} layout={layout} />
      ))}
    </g>
  ))
}

type MarkProps = { mark: TrendMark; x: number; y: number; tone: number }

/** Hollow: provisional. A diamond: a forecast. Ringed: restated since. */
function Mark({ mark, x, y, tone }: MarkProps) {
  const radius = markRadius(mark, tone)
  const isQuiet = mark.isEarlierDefinition || tone > 0
  const kinds = [isQuiet ? 'is-quiet' : '', mark.isProvisional ? 'is-provisional' : '']
  const className = ['trend-mark', ...kinds].join(' ').trim()
  return (
    <g>
      {mark.isRestated && <circle cx={x} cy={y} r={radius + RING} className="trend-ring" />}
      {mark.isForecast ? (
        <path d={diamondPath(x, y, radius + 1)} className={className} />
      ) : (
        <circle cx={x} cy={y} r={radius} className={className} />
      )}
    </g>
  )
}

function Withheld({ mark, layout }: { mark: WithheldMark; layout: TrendLayout }) {
  return (
    <rect
      x={layout.x(mark.x) - HALF}
      y={layout.plot.bottom - HALF}
      width={2 * HALF}
      height={2 * HALF}
      className="trend-withheld"
    />
  )
}
