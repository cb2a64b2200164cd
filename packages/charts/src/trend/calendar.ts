import type { YearType } from '@quarterdeck/contract'
import type { Day } from './trend-chart.ts'

/** Pure calendar arithmetic on `YYYY-MM-DD` text and on epoch milliseconds, all in UTC. */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const DAY = 86_400_000
/** The month, 1 to 12, that a year of each type ends in. */
const LAST_MONTH: Record<YearType, number> = { financial: 3, academic: 8, calendar: 12 }

/** A day's place on the time axis, in epoch milliseconds. */
export function placeOf(day: Day): number {
  return Date.parse(day)
}

export function dayAt(place: number): Day {
  return new Date(place).toISOString().slice(0, 10)
}

/** The last day of a month; 1 is January, and 13 the January after. */
export function monthEnd(year: number, month: number): Day {
  return dayAt(Date.UTC(year, month, 0))
}

export function isMonthEnd(day: Day): boolean {
  return nextDay(day).endsWith('-01')
}

export function nextDay(day: Day): Day {
  return dayAt(placeOf(day) + DAY)
}

/**
 * Whole months that a stretch covers, both days included.
 * Worked number: 2021-04-01 to 2021-09-30 are 6.
 */
export function monthsCovered(from: Day, to: Day): number {
  const months = monthNumber(to) - monthNumber(from)
  return isMonthEnd(to) ? months + 1 : months
}

export function isYearEnd(day: Day, yearType: YearType): boolean {
  return isMonthEnd(day) && Number(day.slice(5, 7)) === LAST_MONTH[yearType]
}

/** "30 September 2021", of a place on the time axis. */
export function dayInWords(place: number): string {
  return new Date(place).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
}

/** "Aug 2021". */
export function monthInWords(day: Day): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
}

/** The financial year of a day, short: 2021-09-30 lies in "21/22". */
export function shortYear(day: Day): string {
  const year = Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0)
  return `${twoDigits(year)}/${twoDigits(year + 1)}`
}

/** The financial quarter of a day: 2021-09-30 lies in 2. */
export function quarterOf(day: Day): number {
  return Math.floor(((Number(day.slice(5, 7)) + 8) % 12) / 3) + 1
}

function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
}

function twoDigits(year: number): string {
  return String(year % 100).padStart(2, '0')
}
