import type { ChartSeries, TargetLine, TrendChart, TrendMark } from '../trend/trend-chart.ts'
import { boxOfText, type Point } from './boxes.ts'
import type { EndWish } from './end-labels.ts'
import { markReach } from './mark-shapes.ts'
import type { Candidate, LabelWish } from './place-labels.ts'

type Scale = { readonly x: (day: number) => number; readonly y: (value: number) => number }

const ASCENT = 0.78
const DESCENT = 0.22
const MIDDLE = 0.32
const GAP = 3
/** From here on a tolerance has room for a text, in parts of the font size. */
const WIDE_BAND = 1.8
/** How far a mark without a size of its own is kept free, in pixels. */
const REACH = 4

/** Where a text may stand around a mark: above is best, then below, then at its sides. */
export function aroundMark({ x, y }: Point, radius: number, fontSize: number): Candidate[] {
  const above = y - radius - GAP - DESCENT * fontSize
  const below = y + radius + GAP + ASCENT * fontSize
  const level = y + MIDDLE * fontSize
  const side = radius + GAP + 1
  return [
    { x, y: above, anchor: 'middle', cost: 0 },
    { x, y: below, anchor: 'middle', cost: 1 },
    { x: x - radius, y: above, anchor: 'start', cost: 1.5 },
    { x: x + radius, y: above, anchor: 'end', cost: 1.5 },
    { x: x + side, y: level, anchor: 'start', cost: 2 },
    { x: x - side, y: level, anchor: 'end', cost: 2.5 },
    { x: x - radius, y: below, anchor: 'start', cost: 2.5 },
    { x: x + radius, y: below, anchor: 'end', cost: 2.5 },
  ]
}

/** Further off, one line and then two, for what has to be written. */
export function farFromMark({ x, y }: Point, radius: number, fontSize: number): Candidate[] {
  return [1, 2].flatMap((lines) => {
    const above = y - radius - GAP - (DESCENT + lines) * fontSize
    const below = y + radius + GAP + (ASCENT + lines) * fontSize
    const cost = 3 + 2 * lines
    return [
      { x, y: above, anchor: 'middle', cost },
      { x, y: below, anchor: 'middle', cost: cost + 0.5 },
      { x: x + radius, y: above, anchor: 'start', cost: cost + 1 },
      { x: x - radius, y: above, anchor: 'end', cost: cost + 1 },
      { x: x + radius, y: below, anchor: 'start', cost: cost + 1.5 },
      { x: x - radius, y: below, anchor: 'end', cost: cost + 1.5 },
    ] as const
  })
}

/** Where a target may be named along its own line: beyond its tolerance where that is narrow. */
export function alongLine(
  line: Pick<TargetLine, 'from' | 'to' | 'high' | 'low' | 'bands'>,
  scale: Scale,
  fontSize: number,
): Candidate[] {
  const left = scale.x(line.from)
  const right = scale.x(line.to)
  const values = line.bands.flatMap(({ low, high }) => [low, high])
  const [top, bottom] = [scale.y(line.high), scale.y(line.low)]
  const above = outside(top, scale.y(Math.max(line.high, ...values)), fontSize)
  const below = outside(bottom, scale.y(Math.min(line.low, ...values)), fontSize)
  const places = [
    { x: right, anchor: 'end', cost: 0 },
    { x: (left + right) / 2, anchor: 'middle', cost: 1 },
    { x: left, anchor: 'start', cost: 2.5 },
  ] as const
  return places.flatMap((place) => [
    { ...place, y: above - GAP - DESCENT * fontSize },
    { ...place, y: below + GAP + ASCENT * fontSize, cost: place.cost + 2 },
  ])
}

/** A name inside a wide tolerance is next to its line; a narrow one has no room for it. */
function outside(line: number, bandEnd: number, fontSize: number): number {
  return Math.abs(bandEnd - line) < fontSize * WIDE_BAND ? bandEnd : line
}

/**
 * The figures that want to stand beside their marks, the most needed first: the newest, always; a
 * protected one; then the first, the highest and the lowest; then all others, newest first. Of
 * several series only those that are judged, or the one in ink, have their figures written.
 *
 * @param named the series whose newest figure stands with their name
 */
export function markWishes(
  chart: TrendChart,
  named: ReadonlySet<string>,
  scale: Scale,
  fontSize: number,
): LabelWish[] {
  const wishes = chart.series
    .filter(isWrittenOut)
    .flatMap(({ key, marks, tone }) =>
      marks
        .filter((mark) => !(mark.isNewest && named.has(key)))
        .map((mark) => ({ mark, tone, rank: rankOf(mark, marks) })),
    )
  return wishes
    .toSorted((a, b) => a.rank - b.rank || b.mark.x - a.mark.x)
    .map(({ mark, tone }) => {
      const at = { x: scale.x(mark.x), y: scale.y(mark.y) }
      const radius = markReach(mark, tone)
      const around = aroundMark(at, radius, fontSize)
      return {
        kind: 'mark',
        key: mark.key,
        text: mark.label,
        at,
        isBold: true,
        isNeeded: mark.isNewest,
        candidates: mark.isNewest ? [...around, ...farFromMark(at, radius, fontSize)] : around,
      }
    })
}

function isWrittenOut({ tone, isJudged }: ChartSeries): boolean {
  return tone === 0 || isJudged
}

function rankOf(mark: TrendMark, marks: readonly TrendMark[]): number {
  if (mark.isNewest) {
    return 0
  }
  const values = marks.map((each) => each.y)
  const isExtreme = mark.y === Math.max(...values) || mark.y === Math.min(...values)
  return isExtreme || mark === marks[0] ? 1 : 2
}

/** Protected figures, named at the foot of the plot. */
export function withheldWishes(
  chart: TrendChart,
  foot: number,
  scale: Scale,
  fontSize: number,
): LabelWish[] {
  return chart.series
    .flatMap((series) => series.withheld)
    .map((mark) => {
      const at = { x: scale.x(mark.x), y: foot }
      const candidates = aroundMark(at, REACH, fontSize)
      const { key, label } = mark
      return { kind: 'mark', key, text: label, at, isBold: true, isNeeded: true, candidates }
    })
}

/** Names of series and targets that found no place right of the plot. */
export function innerEndWishes(
  wishes: readonly EndWish[],
  chart: TrendChart,
  scale: Scale,
  fontSize: number,
): LabelWish[] {
  return wishes.map(({ kind, key, text, isBold, day, value }) => {
    const at = { x: scale.x(day), y: scale.y(value) }
    const target = chart.targets.find((each) => kind === 'target' && each.key === key)
    const left = scale.x(chart.xDomain[0])
    const candidates =
      target === undefined
        ? [...aroundMark(at, REACH, fontSize), ...farFromMark(at, REACH, fontSize)]
        : alongLine(target, scale, fontSize).filter(
            (candidate) => boxOfText({ ...candidate, text }, fontSize).left >= left,
          )
    return { kind, key, text, at, isBold, isNeeded: true, candidates }
  })
}
