import { sideOf } from './side-of.ts'
import type { Side } from './types.ts'

const PATTERN_LENGTH = 7

/** A stretch of neighbouring points, both ends included, that leans one way. */
export interface Run {
  from: number
  to: number
  direction: -1 | 1
}

/**
 * Stretches of seven points or more that rise, or fall, at every one of their steps.
 * A tie or a missing value ends one; a peak may close one and open the next.
 * 5, 1, 2, 3, 4, 5, 6, 7 holds one rising run, from index 1 to 7.
 * Source: judgement.md, XmR.
 */
export function trendRuns(values: readonly (number | null)[]): Run[] {
  const steps = values.slice(1).map((value, index) => stepBetween(values[index] ?? null, value))
  return equalRuns(steps, PATTERN_LENGTH - 1).map((run) => ({ ...run, to: run.to + 1 }))
}

/**
 * Stretches of seven points or more strictly on one side of the mean; a point on the mean (0) or
 * a missing one (null) ends one.
 * Sides 1, 1, 1, 1, 1, 1, 1, 0 hold one run, from index 0 to 6.
 * Source: judgement.md, XmR.
 */
export function shiftRuns(sides: readonly (Side | null)[]): Run[] {
  return equalRuns(sides, PATTERN_LENGTH)
}

/**
 * Stretches of three points, all on one side of the mean, of which two or more lie beyond two
 * sigma. Sides 1, 1, 1 with beyond true, false, true hold one, from index 0 to 2.
 * Source: judgement.md, XmR.
 */
export function twoOfThreeRuns(sides: readonly (Side | null)[], beyond: readonly boolean[]): Run[] {
  return sides.flatMap((side, from) => {
    const to = from + 2
    const together = sides.slice(from, to + 1)
    const beyondCount = beyond.slice(from, to + 1).filter(Boolean).length
    const oneSide = together.length === 3 && together.every((other) => other === side)
    if (!oneSide || beyondCount < 2) return []
    return side === 1 || side === -1 ? [{ from, to, direction: side }] : []
  })
}

function stepBetween(earlier: number | null, later: number | null): Side | null {
  return earlier === null || later === null ? null : sideOf(later, earlier)
}

/** The longest stretches of the same 1 or -1 that count at least `atLeast` marks. */
function equalRuns(marks: readonly (Side | null)[], atLeast: number): Run[] {
  const runs: Run[] = []
  let from = 0
  for (let next = 1; next <= marks.length; next += 1) {
    const direction = marks[from]
    if (marks[next] === direction && next < marks.length) continue
    const leans = direction === 1 || direction === -1
    if (leans && next - from >= atLeast) runs.push({ from, to: next - 1, direction })
    from = next
  }
  return runs
}
