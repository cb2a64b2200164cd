import {
  PALETTES,
  seriesDash,
  type TargetLine,
  type TrendChart,
  type TrendFrame,
  TrendFront,
  type TrendLayout,
} from '@quarterdeck/charts'
import { memo } from 'react'
import {
  Area,
  CartesianGrid,
  ComposedChart,
  DefaultZIndexes,
  Line,
  ReferenceArea,
  ReferenceLine,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts'

type Props = { chart: TrendChart; layout: TrendLayout; frame: TrendFrame }

/**
 * The trend as a picture: lines, targets and breaks on Recharts' scales, and before them what the
 * plain picture has there. It says nothing to a screen reader; its figures do (`Stops`).
 */
export const Drawing = memo(function Drawing({ chart, layout, frame }: Props) {
  const { plot } = layout
  return (
    <div aria-hidden="true" className="trend-drawing">
      <ComposedChart
        width={frame.width}
        height={frame.height}
        margin={{
          top: plot.top,
          right: frame.width - plot.right,
          bottom: frame.height - plot.bottom,
          left: plot.left,
        }}
        accessibilityLayer={false}
      >
        <XAxis type="number" dataKey="x" domain={[...chart.xDomain]} allowDataOverflow hide />
        <YAxis type="number" domain={[...chart.yDomain]} allowDataOverflow hide />
        {chart.targets.flatMap(bandsOf)}
        {fanOf(chart)}
        <CartesianGrid
          vertical={false}
          horizontalPoints={chart.yTicks.map(({ y }) => layout.y(y))}
        />
        {chart.targets.flatMap(targetOf)}
        {chart.breaks.map(({ key, x }) => (
          <ReferenceLine key={key} x={x} className="trend-break" />
        ))}
        {chart.series.toReversed().flatMap(linesOf)}
        <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
          <g fontSize={frame.fontSize}>
            <TrendFront chart={chart} layout={layout} palette={PALETTES.page} />
          </g>
        </ZIndexLayer>
      </ComposedChart>
    </div>
  )
})

function bandsOf({ key, from, to, bands }: TargetLine) {
  return bands.map(({ low, high }) => (
    <ReferenceArea
      key={`${key} ${low}`}
      x1={from}
      x2={to}
      y1={low}
      y2={high}
      ifOverflow="hidden"
      className="trend-band"
    />
  ))
}

/** One line, or the two ends of a range. */
function targetOf({ key, from, to, low, high, doubt }: TargetLine) {
  return [...new Set([low, high])].map((y) => (
    <ReferenceLine
      key={`${key} ${y}`}
      segment={[
        { x: from, y },
        { x: to, y },
      ]}
      ifOverflow="hidden"
      className={doubt === null ? 'trend-target' : 'trend-target is-doubted'}
    />
  ))
}

/** Where a running figure is heading, as wide as its likely range. */
function fanOf({ likely }: TrendChart) {
  if (likely === null) {
    return null
  }
  const { from, x, low, forecast, high } = likely
  return [
    <Area
      key="likely range"
      data={[
        { x: from.x, range: [from.y, from.y] },
        { x, range: [low, high] },
      ]}
      dataKey="range"
      isAnimationActive={false}
      activeDot={false}
      className="trend-fan"
    />,
    <Line
      key="forecast"
      data={[from, { x, y: forecast }]}
      dataKey="y"
      isAnimationActive={false}
      dot={false}
      activeDot={false}
      className="trend-forecast"
    />,
  ]
}

function linesOf({ key, tone, solid, dotted }: TrendChart['series'][number]) {
  const runs = [
    ...solid.map((marks) => ({ marks, kind: 'trend-solid' })),
    ...dotted.map((marks) => ({ marks, kind: 'trend-dotted' })),
  ]
  return runs.map(({ marks, kind }) => (
    <Line
      key={`${key} ${kind} ${marks[0]?.key}`}
      data={[...marks]}
      dataKey="y"
      isAnimationActive={false}
      dot={false}
      activeDot={false}
      className={tone === 0 && !marks[0]?.isEarlierDefinition ? kind : `${kind} is-quiet`}
      strokeDasharray={kind === 'trend-solid' ? seriesDash(tone) : undefined}
    />
  ))
}
