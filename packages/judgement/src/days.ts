import type { Day } from './words.ts'

/** Pure calendar arithmetic on `YYYY-MM-DD` text; no clock and no time zone comes near it. */

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

export function makeDay(year: number, month: number, day: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

export function partsOf(day: Day): { year: number; month: number; day: number } {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number]
  return { year, month, day: dayOfMonth }
}

export function isMonthEnd(day: Day): boolean {
  const parts = partsOf(day)
  return parts.day === daysInMonth(parts.year, parts.month)
}

/**
 * The same day another year. The end of a month stays its end: 2021-02-28 a year earlier is
 * 2020-02-29, and 2020-02-29 a year later is 2021-02-28.
 */
export function shiftYears(day: Day, years: number): Day {
  const parts = partsOf(day)
  const year = parts.year + years
  const last = daysInMonth(year, parts.month)
  return makeDay(year, parts.month, isMonthEnd(day) ? last : Math.min(parts.day, last))
}

/** Months since year 0, so that months can be subtracted. */
export function monthIndex(day: Day): number {
  const parts = partsOf(day)
  return parts.year * 12 + parts.month - 1
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

export function monthName(month: number): string {
  const name = MONTHS[month - 1]
  if (name === undefined) throw new RangeError(`Not a month: ${month}`)
  return name
}

/** "30 September 2021". */
export function dayInWords(day: Day): string {
  const parts = partsOf(day)
  return `${parts.day} ${monthName(parts.month)} ${parts.year}`
}
