import type { Rag } from '../rag.ts'
import type { Polarity } from '../words.ts'

/** What is judged, and the target with its tolerance, as the numbers behind a sentence have them. */
export type Standing = { value: number; low: number; high: number; tolerance: number }

/**
 * The numbers that a colour was decided by; null where there are none, or they are protected.
 * Where a year is under way it is judged by where it is heading.
 */
export function standingOf({ code, numbers }: Pick<Rag, 'code' | 'numbers'>): Standing | null {
  const isHeading = code.startsWith('projected') || code === 'too-early'
  const value = isHeading ? (numbers['forecast'] ?? numbers['figure']) : numbers['figure']
  const low = numbers['target'] ?? numbers['targetLow']
  const high = numbers['target'] ?? numbers['targetHigh']
  const { tolerance } = numbers
  if (value === undefined || low === undefined || high === undefined || tolerance === undefined) {
    return null
  }
  return {
    value: Number(value),
    low: Number(low),
    high: Number(high),
    tolerance: Number(tolerance),
  }
}

/**
 * By how much a value misses its target, in its own unit; 0 or less where it meets it.
 * Lower is better, 38 against 20: 18. Higher is better, 92.6 against 95: 2.4.
 */
export function shortfall(
  value: number,
  { low, high }: Pick<Standing, 'low' | 'high'>,
  polarity: Polarity,
): number {
  switch (polarity) {
    case 'higher':
      return low - value
    case 'lower':
      return value - high
    case 'range':
      return Math.max(low - value, value - high)
    case 'none':
      return 0
  }
}

/**
 * How far a measure is from its target, in percent of the target, so that measures of all units can
 * be set in one order: 38 against 20, lower is better, is 90. Negative where it is met with some to
 * spare. Null without numbers, and for a target of zero.
 */
export function distanceFromTarget(
  rag: Pick<Rag, 'code' | 'numbers'>,
  polarity: Polarity,
): number | null {
  const standing = standingOf(rag)
  if (standing === null || polarity === 'none') return null
  const missed = shortfall(standing.value, standing, polarity)
  const isBelow = polarity === 'higher' || (polarity === 'range' && standing.value < standing.low)
  const bound = Math.abs(isBelow ? standing.low : standing.high)
  return bound === 0 ? null : (100 * missed) / bound
}
