export { type DescribedPoint, describeSparkline } from './describe-sparkline.ts'

/** One figure of the little trend. `value` is an exact decimal; null where it is protected. */
export type SparklinePoint = {
  /** The day the figure's stretch of time ends, `YYYY-MM-DD`. */
  readonly to: string
  readonly value: string | null
  readonly provisional: boolean
  /** A running total or rate that does not yet cover its whole year. */
  readonly partYear: boolean
}

/** The picture's size in pixels and the days at its two ends, so that every row shares one time. */
export type SparklineFrame = {
  readonly width: number
  readonly height: number
  /** Room on every side, so that a mark on the edge is drawn whole. */
  readonly inset: number
  readonly from: string
  readonly to: string
}

export type SparklineMark = {
  readonly x: number
  readonly y: number
  readonly provisional: boolean
  readonly partYear: boolean
  /** The newest figure, drawn larger. */
  readonly newest: boolean
}

export type Sparkline = {
  /** SVG paths that join neighbouring quarters. */
  readonly solid: readonly string[]
  /** SVG paths across quarters for which nothing is held. */
  readonly dotted: readonly string[]
  readonly marks: readonly SparklineMark[]
  readonly target: { readonly x1: number; readonly x2: number; readonly y: number } | null
}

type Place = { x: number; y: number; to: string }

/** The longest step, in months, between the ends of two quarters that follow one another. */
const QUARTER = 3

/**
 * Prepares the little trend of one measure: where its marks stand and which of them are joined.
 * Neighbouring quarters are joined by a solid line, figures further apart by a dotted one. A part
 * of a year stands apart, since joining it to a whole year would draw a fall that never was.
 * Values become doubles here: a pixel needs no more. Straight lines on straight scales are drawn
 * without d3, whose scales alone would be a fifteenth of what a first visit may load.
 *
 * Worked number: values 30 and 38 without a target, in a frame 30 high with an inset of 5, stand
 * at y = 25 and y = 5.
 */
export function drawSparkline(
  points: readonly SparklinePoint[],
  target: string | null,
  frame: SparklineFrame,
): Sparkline {
  const held = points.filter(isHeld).toSorted((a, b) => a.to.localeCompare(b.to))
  const x = timeScale(frame)
  const y = valueScale(held, target, frame)
  const marks = held.map((point, index) => ({
    x: x(point.to),
    y: y(point.value),
    provisional: point.provisional,
    partYear: point.partYear,
    newest: index === held.length - 1,
  }))
  const whole = held
    .filter((point) => !point.partYear)
    .map((point) => ({ x: x(point.to), y: y(point.value), to: point.to }))
  return {
    solid: joinNeighbours(whole).map(pathThrough),
    dotted: findGaps(whole).map(pathThrough),
    marks,
    target: target === null ? null : { x1: 0, x2: frame.width, y: y(target) },
  }
}

/**
 * Whole months from the month of one day to the month of another.
 * Worked number: from 2019-03-31 to 2019-06-30 are 3.
 */
export function monthsBetween(from: string, to: string): number {
  return monthNumber(to) - monthNumber(from)
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}

function isHeld(point: SparklinePoint): point is SparklinePoint & { value: string } {
  return point.value !== null
}

/** Runs of places whose quarters follow one another without a gap; a lone place is no run. */
function joinNeighbours(places: readonly Place[]): Place[][] {
  const runs: Place[][] = []
  for (const place of places) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run !== undefined && last !== undefined && areNeighbours(last, place)) {
      run.push(place)
    } else {
      runs.push([place])
    }
  }
  return runs.filter((run) => run.length > 1)
}

function findGaps(places: readonly Place[]): Place[][] {
  return places.flatMap((place, index) => {
    const next = places[index + 1]
    return next === undefined || areNeighbours(place, next) ? [] : [[place, next]]
  })
}

function areNeighbours(earlier: Place, later: Place): boolean {
  return monthsBetween(earlier.to, later.to) <= QUARTER
}

function timeScale(frame: SparklineFrame): (day: string) => number {
  const first = Date.parse(frame.from)
  const last = Date.parse(frame.to)
  const room = frame.width - 2 * frame.inset
  if (first === last) {
    return () => frame.width / 2
  }
  return (day) => round(frame.inset + ((Date.parse(day) - first) / (last - first)) * room)
}

function valueScale(
  points: readonly { value: string }[],
  target: string | null,
  frame: SparklineFrame,
): (value: string) => number {
  const values = points.map((point) => Number(point.value))
  const shown = target === null ? values : [...values, Number(target)]
  const low = Math.min(...shown)
  const high = Math.max(...shown)
  if (low === high) {
    return () => frame.height / 2
  }
  const room = frame.height - 2 * frame.inset
  return (value) => round(frame.inset + ((high - Number(value)) / (high - low)) * room)
}

function pathThrough(places: readonly Place[]): string {
  return `M${places.map(({ x, y }) => `${x},${y}`).join('L')}`
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
