import { scaleLinear } from 'd3-scale'
import type { TrendChart } from '../trend/trend-chart.ts'
import { breakRowsHeight, placeBreakLabels } from './break-labels.ts'
import { chooseTimeTicks } from './choose-time-ticks.ts'
import {
  type ColumnLabel,
  columnWidth,
  type EndWish,
  endWishes,
  innerPiles,
  isInColumn,
  placeColumn,
  placeInnerColumns,
} from './end-labels.ts'
import { innerEndWishes, markWishes, withheldWishes } from './label-wishes.ts'
import { type LabelPlace, placeLabels } from './place-labels.ts'
import { surroundingsOf } from './surroundings.ts'
import { textWidth } from './text-width.ts'
import type { PlacedText, PlotBox, TrendFrame, TrendLayout } from './trend-layout.ts'

type Scale = Pick<TrendLayout, 'x' | 'y'>
type Given = { chart: TrendChart; frame: TrendFrame; plot: PlotBox; scale: Scale }

const TICK_GAP = 8
const LEAST_RIGHT = 18
/** Room above the plot for a figure, and below it for the days, in parts of the font size. */
const HEAD = 1.8
const FOOT = 1.8
/** The middle of the small letters, above the baseline, in parts of the font size. */
const MIDDLE = 0.32

/**
 * Where everything of a chart stands in a frame of a given size, in pixels. Pure: the widths of
 * letters are estimated, so that the server and the browser lay the same picture out alike.
 * Worked example: a frame 720 wide with letters of 14 px has its plot from about 30 to 640, where
 * the values have two digits and "Target 20" stands at the right.
 */
export function layOutTrend(chart: TrendChart, frame: TrendFrame): TrendLayout {
  const { fontSize } = frame
  const wishes = endWishes(chart, frame)
  const outer = wishes.filter((wish) => isInColumn(wish, chart, frame))
  const withFigure = wishes.filter((wish) => wish.hasFigure).map(({ key }) => key)
  const piles = innerPiles(wishes.filter((wish) => !outer.includes(wish)))
  const inner = wishes.filter((wish) => ![...outer, ...piles.flat()].includes(wish))
  const [left, right] = plotSides(chart, frame, columnWidth(outer, fontSize))
  const x = scaleLinear(chart.xDomain, [left, right])
  const breakLabels = placeBreakLabels(chart.breaks, x, { right: frame.width, fontSize })
  const top = breakRowsHeight(breakLabels, fontSize) + fontSize * HEAD
  const plot = { left, right, top, bottom: frame.height - fontSize * FOOT }
  const scale = { x, y: scaleLinear(chart.yDomain, [plot.bottom, plot.top]) }
  const given = { chart, frame, plot, scale }
  const column = [
    ...placeColumn(outer, right, plot, scale, fontSize),
    ...placeInnerColumns(piles, plot, scale, fontSize),
  ]
  const yTicks = valueTexts(given)
  const inside = placeInside(given, inner, withFigure, [...column, ...yTicks])
  return {
    plot,
    ...scale,
    xTicks: timeTexts(given),
    yTicks,
    ...sortedOut(column, inside),
    breakLabels,
  }
}

function plotSides(
  chart: TrendChart,
  { width, fontSize }: TrendFrame,
  column: number,
): [number, number] {
  const ticks = chart.yTicks.map((tick) => textWidth(tick.label, fontSize))
  return [Math.max(0, ...ticks) + TICK_GAP, width - Math.max(column, LEAST_RIGHT)]
}

function valueTexts({ chart, frame, plot, scale }: Given): PlacedText[] {
  return chart.yTicks.map(({ y, label }) => ({
    key: label,
    text: label,
    x: plot.left - TICK_GAP,
    y: scale.y(y) + MIDDLE * frame.fontSize,
    anchor: 'end',
  }))
}

function timeTexts({ chart, frame, plot, scale }: Given): PlacedText[] {
  return chooseTimeTicks(chart.xTicks, scale.x, frame.fontSize).map(({ x, label }) => ({
    key: label,
    text: label,
    x: scale.x(x),
    y: plot.bottom + frame.fontSize * 1.5,
    anchor: 'middle',
  }))
}

/** The newest figure comes first, then what has to be named, then figures that may be left out. */
function placeInside(
  { chart, frame, plot, scale }: Given,
  inner: readonly EndWish[],
  withFigure: readonly string[],
  taken: readonly (PlacedText & { readonly isBold?: boolean })[],
): LabelPlace[] {
  const { fontSize } = frame
  const marks = markWishes(chart, new Set(withFigure), scale, fontSize)
  const wishes = [
    ...marks.filter((wish) => wish.isNeeded),
    ...withheldWishes(chart, plot.bottom, scale, fontSize),
    ...innerEndWishes(inner, chart, scale, fontSize),
    ...marks.filter((wish) => !wish.isNeeded),
  ]
  return placeLabels(wishes, surroundingsOf(chart, frame, plot, scale, taken))
}

function sortedOut(column: readonly ColumnLabel[], inside: readonly LabelPlace[]) {
  const marks = inside.filter(({ kind }) => kind === 'mark')
  const named = (kind: EndWish['kind']) => [
    ...column.filter((label) => label.kind === kind),
    ...inside.filter((label) => label.kind === kind).map((label) => ({ ...label, leader: null })),
  ]
  return {
    markLabels: marks.map((label) => ({
      ...label,
      dx: label.x - label.at.x,
      dy: label.y - label.at.y,
    })),
    endLabels: named('series'),
    targetLabels: named('target'),
    likelyLabels: named('likely'),
  }
}
