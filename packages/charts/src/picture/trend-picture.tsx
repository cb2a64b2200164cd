import { layOutTrend } from '../layout/lay-out-trend.ts'
import type { TrendChart } from '../trend/trend-chart.ts'
import { describeDrawing } from '../words/describe-drawing.ts'
import { round } from './draw-text.tsx'
import { PALETTES, type PictureScheme } from './palette.ts'
import { type StackedLines, stackLines } from './stack-lines.ts'
import { TrendDrawing } from './trend-drawing.tsx'

type Props = {
  readonly chart: TrendChart
  /** In pixels, of the whole picture with its title and foot. */
  readonly width: number
  readonly height: number
  readonly title?: string
  readonly subtitle?: string
  /** Whose figures these are: council, board, quarter, as published. */
  readonly source?: string
  readonly scheme?: PictureScheme
}

/** Below this width letters are smaller. */
const NARROW = 480
const FONT = 'Source Sans 3, Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif'
const GAP = 8

/**
 * A whole static picture of a trend, for print, Word, plain pages and the PNG, and until an
 * interactive one has loaded. It needs no browser, no style sheet and no inline styles.
 */
export function TrendPicture(props: Props) {
  const { chart, width, height, title, subtitle, source, scheme = 'light' } = props
  const palette = PALETTES[scheme]
  const isPage = scheme === 'page'
  const margin = isPage ? 0 : 16
  const fontSize = width < NARROW ? 12 : 14
  const inner = width - 2 * margin
  const titleSize = fontSize + 4
  const head = stackLines(title, { top: 0, width: inner, fontSize: titleSize, isBold: true })
  const under = stackLines(subtitle, { top: head.bottom, width: inner, fontSize })
  const foot = stackLines(source, { top: 0, width: inner, fontSize: fontSize - 1 })
  const top = under.bottom === 0 ? 0 : under.bottom + GAP
  const bottom = height - 2 * margin - foot.bottom - (foot.bottom === 0 ? 0 : GAP)
  const layout = layOutTrend(chart, { width: inner, height: bottom - top, fontSize })
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="trend-picture"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={labelOf(props)}
      fontFamily={isPage ? undefined : FONT}
      fontSize={fontSize}
    >
      {!isPage && <rect width={width} height={height} fill={palette.paper} />}
      <g transform={`translate(${margin} ${margin})`}>
        <Lines stack={head} fill={palette.ink} fontSize={titleSize} isBold />
        <Lines stack={under} fill={palette.quiet} fontSize={fontSize} />
        <g transform={`translate(0 ${round(top)})`}>
          <TrendDrawing chart={chart} layout={layout} palette={palette} />
        </g>
        <g transform={`translate(0 ${round(height - 2 * margin - foot.bottom)})`}>
          <Lines stack={foot} fill={palette.quiet} fontSize={fontSize - 1} />
        </g>
      </g>
    </svg>
  )
}

function Lines({
  stack,
  fill,
  fontSize,
  isBold = false,
}: {
  stack: StackedLines
  fill: string
  fontSize: number
  isBold?: boolean
}) {
  return stack.lines.map(({ text, y }) => (
    <text
      key={y}
      y={round(y)}
      fill={fill}
      fontSize={fontSize}
      fontWeight={isBold ? 600 : undefined}
    >
      {text}
    </text>
  ))
}

/** The picture in words: what it finds, and what its signs say. */
function labelOf({ chart, title, subtitle }: Props): string {
  const signs = subtitle ?? describeDrawing(chart)
  return [title === undefined ? 'Trend' : title, signs].filter((text) => text !== '').join('. ')
}
