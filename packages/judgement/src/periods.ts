import { daysInMonth, makeDay } from './days.ts'
import type { Day } from './words.ts'

/** A financial quarter, "2021-22-Q2". */
export type PeriodId = string
/** A financial year, "2021/22". */
export type FinancialYear = string

export type Quarter = {
  id: PeriodId
  year: FinancialYear
  /** 1 to 4; quarter 1 starts on 1 April. */
  quarter: number
  from: Day
  to: Day
  /** "Quarter 2 2021/22". */
  label: string
}

const PERIOD_ID = /^(\d{4})-(\d{2})-Q([1-4])$/

/** Reads "2021-22-Q2". Throws a RangeError on anything else, "2021-23-Q1" included. */
export function parsePeriod(id: PeriodId): Quarter {
  const match = PERIOD_ID.exec(id)
  const start = Number(match?.[1])
  if (match === null || yearOf(start) !== `${match[1]}/${match[2]}`) {
    throw new RangeError(`Not a quarter: "${id}"`)
  }
  return quarterOf(start, Number(match[3]))
}

function quarterOf(startYear: number, quarter: number): Quarter {
  const firstMonth = quarter === 4 ? 1 : quarter * 3 + 1
  const calendarYear = quarter === 4 ? startYear + 1 : startYear
  const year = yearOf(startYear)
  return {
    id: periodId(startYear, quarter),
    year,
    quarter,
    from: makeDay(calendarYear, firstMonth, 1),
    to: makeDay(calendarYear, firstMonth + 2, daysInMonth(calendarYear, firstMonth + 2)),
    label: `Quarter ${quarter} ${year}`,
  }
}

/** The financial year that starts in April of `startYear`: 2021 is "2021/22", 1999 "1999/00". */
export function yearOf(startYear: number): FinancialYear {
  return `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`
}

/** The calendar year in which a financial year starts: "2021/22" is 2021. */
export function startOf(year: FinancialYear): number {
  return Number(year.slice(0, 4))
}

export function previousYear(year: FinancialYear): FinancialYear {
  return yearOf(startOf(year) - 1)
}

/** The financial quarter a day lies in. */
export function quarterContaining(day: Day): Quarter {
  const { start, quarter } = placeOf(day)
  return quarterOf(start, quarter)
}

/** The id of the financial quarter a day lies in: 2021-09-30 is in "2021-22-Q2". */
export function periodContaining(day: Day): PeriodId {
  const { start, quarter } = placeOf(day)
  return periodId(start, quarter)
}

function placeOf(day: Day): { start: number; quarter: number } {
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7))
  if (month <= 3) return { start: year - 1, quarter: 4 }
  return { start: year, quarter: Math.ceil(month / 3) - 1 }
}

function periodId(startYear: number, quarter: number): PeriodId {
  return `${yearOf(startYear).replace('/', '-')}-Q${quarter}`
}

export function previousQuarter(period: Quarter): Quarter {
  const start = startOf(period.year)
  return period.quarter === 1 ? quarterOf(start - 1, 4) : quarterOf(start, period.quarter - 1)
}

export function nextQuarter(period: Quarter): Quarter {
  const start = startOf(period.year)
  return period.quarter === 4 ? quarterOf(start + 1, 1) : quarterOf(start, period.quarter + 1)
}

/** How many quarters one is after another: "2021-22-Q2" is 1 after "2021-22-Q1", 5 after "2020-21-Q1". */
export function quartersAfter(later: PeriodId, earlier: PeriodId): number {
  const [to, from] = [parsePeriod(later), parsePeriod(earlier)]
  return 4 * (startOf(to.year) - startOf(from.year)) + to.quarter - from.quarter
}

/** The first and last day of a financial year: "2021/22" is 2021-04-01 to 2022-03-31. */
export function daysOf(year: FinancialYear): { from: Day; to: Day } {
  const start = startOf(year)
  return { from: makeDay(start, 4, 1), to: makeDay(start + 1, 3, 31) }
}

/** The four quarters of a financial year, the first first. */
export function quartersOf(year: FinancialYear): Quarter[] {
  return [1, 2, 3, 4].map((quarter) => quarterOf(startOf(year), quarter))
}
