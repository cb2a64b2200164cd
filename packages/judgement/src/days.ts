import type { Day } from './words.ts'

/** Pure calendar arithmetic on `YYYY-MM-DD` text; no clock and no time zone comes near it. */

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export function daysInMonth(year: number, month: number): number {
  const length = MONTH_LENGTHS[month - 1]
  if (length === undefined) throw new RangeError(`Not a month: ${month}`)
  return month === 2 && isLeapYear(year) ? 29 : length
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

export function makeDay(year: number, month: number, day: number): Day {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

export function partsOf(day: Day): { year: number; month: number; day: number } {
  return { year: digits(day, 0, 4), month: digits(day, 5, 7), day: digits(day, 8, 10) }
}

/** A page reads thousands of days, and this is five times as fast as a slice made a number. */
function digits(day: Day, from: number, to: number): number {
  let value = 0
  for (let index = from; index < to; index += 1) value = value * 10 + day.charCodeAt(index) - 48
  return value
}

/** Whether text is a day of the calendar, from 1900 to 2199: "2021-02-30" is none. */
export function isDay(text: string): boolean {
  if (!/^(19|20|21)\d\d-(0[1-9]|1[0-2])-\d\d$/.test(text)) return false
  const { year, month, day } = partsOf(text)
  return day >= 1 && day <= daysInMonth(year, month)
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

/** The day before: 2020-03-01 is preceded by 2020-02-29. */
export function dayBefore(day: Day): Day {
  const parts = partsOf(day)
  if (parts.day > 1) return makeDay(parts.year, parts.month, parts.day - 1)
  const year = parts.month === 1 ? parts.year - 1 : parts.year
  const month = parts.month === 1 ? 12 : parts.month - 1
  return makeDay(year, month, daysInMonth(year, month))
}

/** The day after: 2020-02-28 is followed by 2020-02-29. */
export function dayAfter(day: Day): Day {
  const parts = partsOf(day)
  if (parts.day < daysInMonth(parts.year, parts.month)) {
    return makeDay(parts.year, parts.month, parts.day + 1)
  }
  return parts.month === 12
    ? makeDay(parts.year + 1, 1, 1)
    : makeDay(parts.year, parts.month + 1, 1)
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
