import { meanOf } from '../xmr/mean-moving-range.ts'
import { hasPassed, type YearProgress } from './yardstick.ts'

/**
 * What one year's running total did inside the year. `ends` are months (or terms) from the year's
 * start, rising; `values` are the in-period values of the steps that end there.
 * Quarters of 20, 18, 17 and 22: ends [3, 6, 9, 12], values [20, 18, 17, 22].
 */
export type YearPattern = { ends: readonly number[]; values: readonly number[] }

/** The months between the ends of a year's steps: ends after 3, 6 and 12 months are 3, 3 and 6. */
export function stepLengths(year: YearPattern): number[] {
  return year.ends.map((end, step) => end - (step === 0 ? 0 : (year.ends[step - 1] as number)))
}

/** Up to this many earlier years make a pattern. */
export const YEARS_IN_PATTERN = 3

export type ExpectedShare = {
  /** The share of the year's total expected by now, 0 to 1. */
  share: number
  source: 'profile' | 'earlier-years' | 'even'
  years: number
}

/**
 * The share of the year's total expected by now (rule C3): the agreed profile; else the average
 * share in up to three earlier years, blended with an even spread by Y/(Y+1), where steps empty in
 * every earlier year stay empty; else even.
 * After 1 of 3 terms, with shares of 44.8% and 42.1% before: 2/3 × 43.5% + 1/3 × 33.3% = 40.1%.
 */
export function expectedShare(
  progress: YearProgress,
  profile: readonly number[] | null,
  earlier: readonly YearPattern[],
): ExpectedShare {
  if (profile !== null)
    return { share: profileShare(progress, profile), source: 'profile', years: 0 }
  const usable = earlier.filter((year) => isUsable(year, progress)).slice(-YEARS_IN_PATTERN)
  const even = progress.k / progress.n
  if (usable.length === 0) return { share: even, source: 'even', years: 0 }
  const average = meanOf(usable.map((year) => shareBy(year, progress.k)))
  const weight = usable.length / (usable.length + 1)
  const share = weight * average + (1 - weight) * evenOverBusySteps(progress, usable)
  return { share, source: 'earlier-years', years: usable.length }
}

/** A profile gives per cent by the end of equal parts; between two of them it runs straight. */
export function profileShare(progress: YearProgress, profile: readonly number[]): number {
  const at = (progress.k / progress.n) * profile.length
  const below = Math.floor(at + 1e-9)
  const before = below === 0 ? 0 : (profile[below - 1] as number)
  const after = profile[below] ?? before
  return (before + (after - before) * Math.max(0, at - below)) / 100
}

function isUsable(year: YearPattern, progress: YearProgress): boolean {
  return year.ends.includes(progress.k) && totalOf(year.values) > 0
}

function shareBy(year: YearPattern, k: number): number {
  return totalOf(valuesBy(year, k)) / totalOf(year.values)
}

function valuesBy(year: YearPattern, k: number): readonly number[] {
  return year.values.slice(0, year.ends.indexOf(k) + 1)
}

function totalOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

function evenOverBusySteps(progress: YearProgress, years: readonly YearPattern[]): number {
  const first = years[0] as YearPattern
  const sameSteps = years.every((year) => year.ends.join() === first.ends.join())
  if (!sameSteps) return progress.k / progress.n
  const busy = stepLengths(first).map((length, step) =>
    years.some((year) => year.values[step] !== 0) ? length : 0,
  )
  const done = busy.slice(0, first.ends.indexOf(progress.k) + 1)
  return totalOf(done) / totalOf(busy)
}

/** Whether the year has come too short a way to be judged (rule C6). */
export function isTooEarly(progress: YearProgress, source: ExpectedShare['source']): boolean {
  return !hasPassed(progress, source === 'even' ? 1 / 3 : 1 / 6)
}

/** "On last year’s pattern", "On the agreed profile": opens the sentence of a projection. */
export function patternInWords(expected: ExpectedShare): string {
  if (expected.source === 'profile') return 'on the agreed profile'
  if (expected.source === 'even') return 'on an even spread'
  return expected.years === 1
    ? 'on an earlier year’s pattern'
    : `on the pattern of ${expected.years} earlier years`
}
