import type { Side } from './types.ts'

const TOLERANCE = 1e-9

/**
 * Which side of a line a value lies on, both in the measure's own unit.
 * Within 1e-9 of the line, relative once the line passes 1, counts as on it, so that the rounding
 * of doubles makes no signal: 91.2 is on a mean of 91.19999999999999.
 * Source: judgement.md, XmR.
 */
export function sideOf(value: number, line: number): Side {
  const distance = value - line
  if (Math.abs(distance) <= TOLERANCE * Math.max(1, Math.abs(line))) return 0
  return distance > 0 ? 1 : -1
}
