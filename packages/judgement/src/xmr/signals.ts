import { type Run, shiftRuns, trendRuns, twoOfThreeRuns } from './patterns.ts'
import { sideOf } from './side-of.ts'
import type { Side, Signal, SignalDirection, SignalRule, XmrLines, Zone } from './types.ts'

/** A value's place among its segment's lines, and the signal it is part of; null for none. */
export interface PointReading {
  value: number
  relativeToMean: Side
  zone: Zone
  signal: Signal | null
}

/**
 * Where a value lies: past a limit (strictly), past a two-sigma line, or inside.
 * 15 with limits 5.68 and 16.32 and two-sigma lines 7.453 and 14.547 is beyond two sigma.
 * Source: judgement.md, XmR.
 */
export function zoneOf(value: number, lines: XmrLines): Zone {
  if (lines.status !== 'full') return 'no-limits'
  const { limits, twoSigma } = lines
  if (sideOf(value, limits.lower) < 0 || sideOf(value, limits.upper) > 0) return 'outside-limits'
  const pastTwoSigma = sideOf(value, twoSigma.lower) < 0 || sideOf(value, twoSigma.upper) > 0
  return pastTwoSigma ? 'beyond-two-sigma' : 'inside-two-sigma'
}

/**
 * Reads each point of one segment; a missing value gives null. The signal is the first that
 * applies: outside the limits, a trend, two of three, a shift.
 * 1 to 7 rising inside the limits: seven points with a trend to the high side.
 * Source: judgement.md, XmR.
 */
export function readPoints(
  values: readonly (number | null)[],
  lines: XmrLines,
  options: { twoOfThreeIncludesOutside: boolean },
): (PointReading | null)[] {
  if (lines.status === 'none') return values.map(() => null)
  const sides = values.map((value) => (value === null ? null : sideOf(value, lines.mean)))
  const zones = values.map((value) => (value === null ? null : zoneOf(value, lines)))
  const beyond = zones.map(
    (zone) =>
      zone === 'beyond-two-sigma' ||
      (zone === 'outside-limits' && options.twoOfThreeIncludesOutside),
  )

  const trends = trendRuns(values)
  const pairs = twoOfThreeRuns(sides, beyond)
  const shifts = shiftRuns(sides)

  return values.map((value, index) => {
    const side = sides[index] ?? null
    const zone = zones[index] ?? null
    if (value === null || side === null || zone === null) return null
    const signal =
      outsideSignal(zone, side) ??
      runSignal('trend', trends, index) ??
      (beyond[index] ? runSignal('two-of-three', pairs, index) : null) ??
      runSignal('shift', shifts, index)
    return { value, relativeToMean: side, zone, signal }
  })
}

function outsideSignal(zone: Zone, side: Side): Signal | null {
  if (zone !== 'outside-limits') return null
  return { rule: 'outside-limits', direction: directionOf(side) }
}

/** Of two trends that share a peak the later one counts: it says where the figure is going. */
function runSignal(rule: SignalRule, runs: readonly Run[], index: number): Signal | null {
  const run = runs.findLast(({ from, to }) => from <= index && index <= to)
  return run ? { rule, direction: directionOf(run.direction) } : null
}

function directionOf(side: Side): SignalDirection {
  return side > 0 ? 'high' : 'low'
}
