import { scaleLinear } from 'd3-scale'
import type { TrendChart } from '../trend/trend-chart.ts'
import { breakRowsHeight, placeBreakLabels } from './break-labels.ts'
import { chooseTimeTicks } from './choose-time-ticks.ts'
import {
  type ColumnLabel,
  columnWidth,
  type EndWish,
  endWishes,
  isInColumn,
  placeColumn,
} from './end-labels.ts'
import { innerColumns } from './inner-columns.ts'
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
  const wishes = endWishes(chart, frame)
  const outer = wishes.filter((wish) => isInColumn(wish, chart, frame))
  const early = wishes.filter((wish) => !outer.includes(wish))
  const { breakLabels, ...given } = measureOut(chart, frame, outer)
  const { plot, scale } = given
  const yTicks = valueTexts(given)
  const outerColumn = placeColumn(outer, plot.right, plot, scale, frame.fontSize)
  const column = [...outerColumn, ...innerColumns(early, [...outerColumn, ...yTicks], given)]
  const inside = placeInside(given, { wishes, column, taken: [...column, ...yTicks] })
  return {
    plot,
    ...scale,
    xTicks: timeTexts(given),
    yTicks,
    ...sortedOut(column, inside),
    breakLabels,
  }
}

/** The plot between its margins: ticks at the left, the column right, breaks above, days below. */
function measureOut(
  chart: TrendChart,
  frame: TrendFrame,
  outer: readonly EndWish[],
): Given & Pick<TrendLayout, 'breakLabels'> {
  const { width, height, fontSize } = frame
  const ticks = chart.yTicks.map((tick) => textWidth(tick.label, fontSize))
  const left = Math.max(0, ...ticks) + TICK_GAP
  const right = width - Math.max(columnWidth(outer, fontSize), LEAST_RIGHT)
  const x = scaleLinear(chart.xDomain, [left, right])
  const breakLabels = placeBreakLabels(chart.breaks, x, { right: width, fontSize })
  const top = breakRowsHeight(breakLabels, fontSize) + fontSize * HEAD
  const bottom = height - fontSize * FOOT
  const y = scaleLinear(chart.yDomain, [bottom, top])
  return { chart, frame, plot: { left, top, right, bottom }, scale: { x, y }, breakLabels }
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

type Named = {
  readonly wishes: readonly EndWish[]
  readonly column: readonly ColumnLabel[]
  readonly taken: readonly (PlacedText & { readonly isBold?: boolean })[]
}

/** The newest figure comes first, then what has to be named, then figures that may be left out. */
function placeInside(
  { chart, frame, plot, scale }: Given,
  { wishes: ends, column, taken }: Named,
): LabelPlace[] {
  const { fontSize } = frame
  const withFigure = new Set(ends.filter((wish) => wish.hasFigure).map(({ key }) => key))
  const marks = markWishes(chart, withFigure, scale, fontSize)
  const unnamed = ends.filter(
    ({ kind, key }) => !column.some((label) => label.kind === kind && label.key === key),
  )
  const wishes = [
    ...marks.filter((wish) => wish.isNeeded),
    ...withheldWishes(chart, plot.bottom, scale, fontSize),
    ...innerEndWishes(unnamed, chart, scale, fontSize),
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
