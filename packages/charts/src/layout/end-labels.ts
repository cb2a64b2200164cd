import type { ChartSeries, TrendChart, TrendMark } from '../trend/trend-chart.ts'
import type { LabelKind } from './place-labels.ts'
import { spreadApart } from './spread-apart.ts'
import { textWidth } from './text-width.ts'
import type { EndLabel, PlotBox, TrendFrame } from './trend-layout.ts'

/** What may stand in the column right of the plot, at the height of what it names. */
export type EndWish = {
  readonly kind: Exclude<LabelKind, 'mark'>
  readonly key: string
  readonly text: string
  readonly isBold: boolean
  /** Whether the newest figure of a series stands with its name. */
  readonly hasFigure: boolean
  readonly value: number
  /** The day that it ends at. */
  readonly day: number
}

/** A text of the column; only a series has a leader. */
export type ColumnLabel = EndLabel & Pick<EndWish, 'kind' | 'isBold'>

type Scale = { readonly x: (day: number) => number; readonly y: (value: number) => number }

/** The widest text of the column, as a share of the frame. */
const WIDEST = 0.36
/** What ends before this share of the time drawn is named beside its end, inside the plot. */
const LATE: Record<EndWish['kind'], number> = { series: 0.75, target: 0.93, likely: 0.75 }
const COLUMN_GAP = 8
const LINE_HEIGHT = 1.3
/** The middle of the small letters, above the baseline, in parts of the font size. */
const MIDDLE = 0.32

/** Everything that has a name at its end: the series where there are several, targets, the fan. */
export function endWishes(chart: TrendChart, frame: TrendFrame): EndWish[] {
  const named = chart.series.filter((series) => series.name !== '')
  const ofSeries = named.flatMap((series) => seriesWish(series, frame))
  return [...ofSeries, ...chart.targets.map(targetWish), ...likelyWishes(chart)]
}

/** The name with the newest figure; where that is too long, the name alone. */
function seriesWish(series: ChartSeries, frame: TrendFrame): EndWish[] {
  const newest = series.marks.find((mark) => mark.isNewest)
  if (newest === undefined) {
    return []
  }
  const isBold = series.tone === 0
  const whole = `${series.name} ${newest.label}`
  const hasFigure = isShort(whole, isBold, frame)
  const text = hasFigure ? whole : series.name
  const { x: day, y: value } = newest
  return [{ kind: 'series', key: series.key, text, isBold, value, day, hasFigure }]
}

function targetWish({ key, label, high, to }: TrendChart['targets'][number]): EndWish {
  return { kind: 'target', key, text: label, isBold: false, hasFigure: false, value: high, day: to }
}

function likelyWishes({ likely }: TrendChart): EndWish[] {
  if (likely === null) {
    return []
  }
  const wish = { kind: 'likely' as const, isBold: false, hasFigure: false, day: likely.x }
  return [
    { ...wish, key: 'high', text: likely.highText, value: likely.high },
    {
      ...wish,
      key: 'forecast',
      text: `About ${likely.forecastText}`,
      value: likely.forecast,
      isBold: true,
    },
    { ...wish, key: 'low', text: likely.lowText, value: likely.low },
  ]
}

/** Whether a name has its place right of the plot: it is short enough, and ends late enough. */
export function isInColumn(wish: EndWish, chart: TrendChart, frame: TrendFrame): boolean {
  const [first, last] = chart.xDomain
  const isLate = (wish.day - first) / (last - first) >= LATE[wish.kind]
  return isLate && isShort(wish.text, wish.isBold, frame)
}

function isShort(text: string, isBold: boolean, { width, fontSize }: TrendFrame): boolean {
  return textWidth(text, fontSize, isBold) <= WIDEST * width
}

/** The room that the column needs, in pixels. */
export function columnWidth(wishes: readonly EndWish[], fontSize: number): number {
  const widths = wishes.map((wish) => textWidth(wish.text, fontSize, wish.isBold))
  return widths.length === 0 ? 0 : Math.max(...widths) + COLUMN_GAP
}

/** A column: each name at the height of what it names, moved apart where they would overlap. */
export function placeColumn(
  wishes: readonly EndWish[],
  left: number,
  plot: PlotBox,
  scale: Scale,
  fontSize: number,
): ColumnLabel[] {
  const heights = wishes.map((wish) => scale.y(wish.value))
  const places = spreadApart(heights, fontSize * LINE_HEIGHT, [plot.top, plot.bottom])
  const x = left + COLUMN_GAP
  return wishes.map((wish, index) => {
    const height = heights[index] ?? 0
    const place = places[index] ?? height
    const end = { x: scale.x(wish.day), y: height }
    return {
      kind: wish.kind,
      isBold: wish.isBold,
      key: wish.key,
      text: wish.text,
      x,
      y: place + MIDDLE * fontSize,
      anchor: 'start',
      leader: wish.kind === 'series' ? leaderOf(end, { x: x - 3, y: place }) : null,
    }
  })
}

/** A thin line from the mark to its name, where the eye would not find it without. */
function leaderOf(
  mark: Pick<TrendMark, 'x' | 'y'>,
  label: { readonly x: number; readonly y: number },
): EndLabel['leader'] {
  const x1 = mark.x + 6
  const isClose = label.x - x1 < 12 && Math.abs(label.y - mark.y) < 5
  return isClose ? null : { x1, y1: mark.y, x2: label.x, y2: label.y }
}
