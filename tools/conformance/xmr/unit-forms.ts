import {
  type LinePair,
  type Run,
  readPoints,
  type Side,
  type SignalRule,
  twoOfThreeRuns,
  type XmrLines,
} from '../../../packages/judgement/src/xmr/index.ts'

/** Turns the marks and words of other packages' functions into ours and back. */

const WINDOW = 7

/** For each point the direction of the run that holds it, 0 for none. */
export function members(runs: readonly Run[], length: number): Side[] {
  return Array.from({ length }, (_, index) => directionAt(runs, index, 0))
}

/** For each point the direction of the run that holds it and the six before it, 0 for none. */
export function windowEnds(runs: readonly Run[], length: number): Side[] {
  return Array.from({ length }, (_, index) => directionAt(runs, index, WINDOW - 1))
}

function directionAt(runs: readonly Run[], index: number, before: number): Side {
  return runs.find((run) => run.from + before <= index && index <= run.to)?.direction ?? 0
}

/**
 * A series that moves by one a point over the seven that end at the first mark, in the mark's
 * direction, and stands still elsewhere; without a mark it stands still throughout.
 */
export function seriesMovingAt(marks: readonly Side[]): number[] {
  const end = marks.findIndex((mark) => mark !== 0)
  const direction = marks[end]
  if (direction === undefined) return marks.map(() => 0)
  const start = end - WINDOW + 1
  return marks.map((_, index) => direction * Math.min(Math.max(index, start), end))
}

/** Lines with only the wanted ones within reach of the values. */
export function linesWith(lines: {
  mean: number
  limits?: LinePair
  twoSigma?: LinePair
}): XmrLines {
  const farAway = { lower: lines.mean - 1e6, upper: lines.mean + 1e6 }
  return {
    status: 'full',
    mean: lines.mean,
    limits: lines.limits ?? farAway,
    twoSigma: lines.twoSigma ?? lines.limits ?? farAway,
    meanMovingRange: { status: 'known', mean: 1, unscreened: 1, screenedOut: 0 },
  }
}

/** `upper`, `lower` or `none` for each point, by whether its signal is of this rule. */
export function flagsOf(rule: SignalRule, values: readonly number[], lines: XmrLines): string[] {
  return readPoints(values, lines, { twoOfThreeIncludesOutside: true }).map((reading) => {
    if (reading?.signal?.rule !== rule) return 'none'
    return reading.signal.direction === 'high' ? 'upper' : 'lower'
  })
}

/** The points beyond two sigma (1 in `close`) that two of three hold together. */
export function heldPairs(close: readonly (0 | 1)[], sides: readonly Side[]): number[] {
  const marks = members(pairRuns(close, sides), sides.length)
  return marks.map((mark, index) => (close[index] === 1 ? Math.abs(mark) : 0))
}

export function pairRuns(close: readonly (0 | 1)[], sides: readonly Side[]): Run[] {
  const beyond = close.map((mark) => mark === 1)
  return twoOfThreeRuns(sides, beyond)
}
