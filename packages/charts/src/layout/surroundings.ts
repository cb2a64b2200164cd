import type { LikelyFan, TrendChart } from '../trend/trend-chart.ts'
import { boxAround, boxOfText, type Point, type Segment } from './boxes.ts'
import { markReach } from './mark-shapes.ts'
import type { Stroke, Surroundings } from './place-labels.ts'
import type { PlacedText, PlotBox, TrendFrame } from './trend-layout.ts'

type Scale = { readonly x: (day: number) => number; readonly y: (value: number) => number }

/** What it costs a label to cross each kind of line. */
const COST = { solid: 10, dotted: 3, target: 3, rule: 4, fan: 2 }
const WITHHELD_REACH = 4

/** What labels have to keep clear of: marks and texts altogether, lines where they can. */
export function surroundingsOf(
  chart: TrendChart,
  frame: TrendFrame,
  plot: PlotBox,
  scale: Scale,
  texts: readonly (PlacedText & { readonly isBold?: boolean })[],
): Surroundings {
  const { fontSize } = frame
  const marks = chart.series.flatMap(({ marks, tone }) =>
    marks.map((mark) => boxAround(placeIn(scale, mark), markReach(mark, tone))),
  )
  const withheld = chart.series.flatMap((series) =>
    series.withheld.map(({ x }) => boxAround({ x: scale.x(x), y: plot.bottom }, WITHHELD_REACH)),
  )
  return {
    bounds: { left: 0, top: 0, right: frame.width, bottom: plot.bottom + fontSize / 4 },
    boxes: [...marks, ...withheld, ...texts.map((text) => boxOfText(text, fontSize, text.isBold))],
    strokes: strokesOf(chart, plot, scale),
    fontSize,
  }
}

function strokesOf(chart: TrendChart, plot: PlotBox, scale: Scale): Stroke[] {
  const at = (place: Point) => placeIn(scale, place)
  const solid = chart.series
    .flatMap((series) => series.solid)
    .flatMap((run) => run.slice(1).map((mark, index) => [run[index] ?? mark, mark] as const))
    .map(([a, b]) => stroke([at(a), at(b)], COST.solid))
  const dotted = chart.series
    .flatMap((series) => series.dotted)
    .map(([a, b]) => stroke([at(a), at(b)], COST.dotted))
  const targets = chart.targets.flatMap(({ from, to, low, high }) =>
    [...new Set([low, high])].map((y) =>
      stroke([at({ x: from, y }), at({ x: to, y })], COST.target),
    ),
  )
  const rules = chart.breaks.map((change) => {
    const x = scale.x(change.x)
    return stroke(
      [
        { x, y: plot.top },
        { x, y: plot.bottom },
      ],
      COST.rule,
    )
  })
  return [...solid, ...dotted, ...targets, ...rules, ...fanStrokes(chart.likely, at)]
}

function fanStrokes(likely: LikelyFan | null, at: (place: Point) => Point): Stroke[] {
  if (likely === null) {
    return []
  }
  const { from, x, low, forecast, high } = likely
  return [low, forecast, high].map((y) => stroke([at(from), at({ x, y })], COST.fan))
}

function stroke(segment: Segment, cost: number): Stroke {
  return { segment, cost }
}

function placeIn(scale: Scale, { x, y }: Point): Point {
  return { x: scale.x(x), y: scale.y(y) }
}
