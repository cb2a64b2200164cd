import type { Decimal } from '../decimal.ts'
import type { Limit } from '../targets.ts'
import type { Polarity } from '../words.ts'

/** What a figure is held against: target, tolerance, which way is better, and how it is written. */
export type Yardstick = {
  polarity: Exclude<Polarity, 'none'>
  limit: Limit
  tolerance: Decimal
  unit: string
  decimals: number
}

/** How far the measure's own year has come: k of its N months (or terms). */
export type YearProgress = { k: number; n: number; step: 'month' | 'quarter' | 'term' }

/** Doubles are compared with this much room (judgement.md, "Numbers"). */
export const EPSILON = 1e-9

export function isAtLeast(a: number, b: number): boolean {
  return a >= b - EPSILON
}

/** Whether `share` of the year (1/6, 1/3, 3/4) has passed. */
export function hasPassed(progress: YearProgress, share: number): boolean {
  return isAtLeast(progress.k / progress.n, share)
}

/** "6 of 12 months"; before the first is over, "less than a month". */
export function progressInWords({ k, n, step }: YearProgress): string {
  if (k === 0) return `less than a ${step}`
  return `${k} of ${n} ${step}s`
}
