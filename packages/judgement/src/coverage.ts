import {
  dayInWords,
  isMonthEnd,
  makeDay,
  monthIndex,
  monthName,
  partsOf,
  shiftYears,
} from './days.ts'
import {
  daysOf,
  type FinancialYear,
  type PeriodId,
  parsePeriod,
  quarterContaining,
  yearOf,
} from './periods.ts'
import type { Basis, Day, YearType } from './words.ts'

/** The stretch of time a figure is about; both days belong to it (data-model.md, "Return"). */
export type Coverage = { from: Day; to: Day; label: string }

/** A stretch of time without a label; both days belong to it. */
export type Stretch = { from: Day; to: Day }

/** A year's first and last day, and how many calendar years after its first its last one lies. */
const YEARS: Record<YearType, { first: string; last: string; span: number }> = {
  financial: { first: '-04-01', last: '-03-31', span: 1 },
  academic: { first: '-09-01', last: '-08-31', span: 1 },
  calendar: { first: '-01-01', last: '-12-31', span: 0 },
}

/** The measure's own year that a day lies in: 2021-07-31 academic is 2020-09-01 to 2021-08-31. */
export function ownYear(day: Day, yearType: YearType): Stretch {
  const { first, last, span } = YEARS[yearType]
  const year = Number(day.slice(0, 4))
  const start = day.slice(4) >= first ? year : year - 1
  return { from: `${start}${first}`, to: `${start + span}${last}` }
}

/**
 * The stretch a figure is about where none is stated (data-model.md, "Return").
 * At 2021-22-Q2 a snapshot is 30 September 2021, a running financial count 1 April to 30 September,
 * an academic annual result 2020/21, a termly one the summer term 2021.
 */
export function defaultCoverage(given: {
  basis: Basis
  yearType: YearType
  period: PeriodId
}): Coverage {
  const period = parsePeriod(given.period)
  return coverageAt(given.basis, given.yearType, period.to, period.year)
}

/**
 * Last year's outturn: the stretch that a prior actual belongs to where none is printed with it.
 * It is the default at Quarter 4 of `year`, save that a running academic or calendar total is
 * the complete year that ended in that financial year: "2018/19" academic is 2017/18.
 */
export function outturnCoverage(given: {
  basis: Basis
  yearType: YearType
  year: FinancialYear
}): Coverage {
  const { to } = daysOf(given.year)
  const isRunning =
    given.basis === 'cumulative-count' ||
    given.basis === 'cumulative-percent' ||
    given.basis === 'rate'
  if (isRunning) return labelled(lastYearEndedBy(to, given.yearType))
  return coverageAt(given.basis, given.yearType, to, given.year)
}

function coverageAt(basis: Basis, yearType: YearType, end: Day, plan: FinancialYear): Coverage {
  switch (basis) {
    case 'snapshot':
      return labelled({ from: end, to: end })
    case 'forecast':
      return labelled(daysOf(plan))
    case 'annual':
      return labelled(lastYearEndedBy(end, yearType))
    case 'termly':
      return labelled(lastTermEndedBy(end))
    default:
      return labelled({ from: ownYear(end, yearType).from, to: end })
  }
}

function lastYearEndedBy(end: Day, yearType: YearType): Stretch {
  const year = ownYear(end, yearType)
  return year.to <= end ? year : { from: shiftYears(year.from, -1), to: shiftYears(year.to, -1) }
}

function termsOf(year: number): Stretch[] {
  return [
    { from: makeDay(year, 1, 1), to: makeDay(year, 4, 30) },
    { from: makeDay(year, 5, 1), to: makeDay(year, 8, 31) },
    { from: makeDay(year, 9, 1), to: makeDay(year, 12, 31) },
  ]
}

function lastTermEndedBy(end: Day): Stretch {
  const { year } = partsOf(end)
  const ended = [...termsOf(year - 1), ...termsOf(year)].filter((term) => term.to <= end)
  return ended[ended.length - 1] as Stretch
}

function labelled(stretch: Stretch): Coverage {
  return { ...stretch, label: stretchInWords(stretch) }
}

/** "30 September 2021", "2021/22", "academic year 2020/21", "summer term 2021", "1 April 2021 to …". */
export function stretchInWords(stretch: Stretch): string {
  const { from, to } = stretch
  if (from === to) return dayInWords(to)
  const start = partsOf(from)
  const isWhole = start.day === 1 && isMonthEnd(to)
  return (isWhole ? nameOf(stretch, start) : null) ?? `${dayInWords(from)} to ${dayInWords(to)}`
}

/** The name of whole months, where they have one: of a year, a term or a month. */
function nameOf({ from, to }: Stretch, start: { year: number; month: number }): string | null {
  const months = monthIndex(to) - monthIndex(from) + 1
  if (months === 1) return `${monthName(start.month)} ${start.year}`
  if (months === 4 && start.month % 4 === 1) {
    return `${TERMS[Math.floor(start.month / 4)]} term ${start.year}`
  }
  if (months !== 12) return null
  if (start.month === 4) return yearOf(start.year)
  if (start.month === 9) return `academic year ${yearOf(start.year)}`
  return start.month === 1 ? String(start.year) : null
}

const TERMS = ['spring', 'summer', 'autumn']

/** "the academic year 2020/21", "the autumn term 2018"; a date, a month or a year needs no article. */
export function withArticle(label: string): string {
  return /^(academic year|(spring|summer|autumn) term)/i.test(label)
    ? `the ${label[0]?.toLowerCase()}${label.slice(1)}`
    : label
}

/** A stretch inside a sentence: "at 31 March 2019", "for the academic year 2020/21". */
export function inStretch(coverage: Coverage): string {
  if (coverage.from === coverage.to) return `at ${dayInWords(coverage.to)}`
  return `for ${withArticle(coverage.label)}`
}

export function sameStretch(a: Stretch, b: Stretch): boolean {
  return a.from === b.from && a.to === b.to
}

/** The same stretch another year: -1 is the same stretch last year. */
export function shiftStretch(stretch: Stretch, years: number): Stretch {
  return { from: shiftYears(stretch.from, years), to: shiftYears(stretch.to, years) }
}

/**
 * k of N: the whole months a stretch spans (judgement.md, "Words"). 1 April to 30 September is 6;
 * 1 September to 20 October is 1, because October is not over.
 */
export function monthsSpanned(stretch: Stretch): number {
  const months = monthIndex(stretch.to) - monthIndex(stretch.from)
  return isMonthEnd(stretch.to) ? months + 1 : months
}

/** Whether a stretch is a complete year of its type. */
export function isCompleteYear(stretch: Stretch, yearType: YearType): boolean {
  const { first, last, span } = YEARS[yearType]
  const years = Number(stretch.to.slice(0, 4)) - Number(stretch.from.slice(0, 4))
  return stretch.from.endsWith(first) && stretch.to.endsWith(last) && years === span
}

/** Whether a stretch starts its own year and does not yet complete it. */
export function isPartYear(stretch: Stretch, yearType: YearType): boolean {
  const year = ownYear(stretch.to, yearType)
  return stretch.from === year.from && stretch.to < year.to
}

/** The plan year whose target a complete year or term is judged against: the one it ends in. */
export function planYearOf(stretch: Stretch): FinancialYear {
  return quarterContaining(stretch.to).year
}
