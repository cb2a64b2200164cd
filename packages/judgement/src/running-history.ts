import {
  isCompleteYear,
  monthsSpanned,
  ownYear,
  sameStretch,
  shiftStretch,
  withArticle,
} from './coverage.ts'
import { isOutturn, isSameMeasure, newestOfEach, type Reading, stretchKey } from './figures.ts'
import { daysOf, type PeriodId, parsePeriod } from './periods.ts'
import type { RunningCount } from './rules/cumulative-count.ts'
import type { YearPattern } from './rules/pattern.ts'
import type { Target } from './targets.ts'
import type { YearType } from './words.ts'

/**
 * The in-period values of a year's running totals: the differences of successive ones, as doubles.
 * Totals of 20, 38, 55 and 77 after 3, 6, 9 and 12 months are 20, 18, 17 and 22. Of two totals in
 * one month the later counts, because steps are whole months.
 */
function patternOf(totals: readonly Reading[]): YearPattern {
  const byEnd = new Map<number, number>()
  for (const { coverage, value } of totals) byEnd.set(monthsSpanned(coverage), Number(value))
  const rising = [...byEnd.values()]
  const values = rising.map((total, step) => total - (rising[step - 1] ?? 0))
  return { ends: [...byEnd.keys()], values }
}

/** The running totals of one year and definition; `held` stands in the order of its ends. */
function totalsOfYear(held: readonly Reading[], like: Reading, year: { from: string; to: string }) {
  return held
    .filter((each) => each.coverage.from === year.from && each.coverage.to <= year.to)
    .filter((each) => isSameMeasure(each, like) && each.notComparable === null)
}

/** A running total as rule C judges it, with what is held of its own and of earlier years. */
export function runningCount(
  reading: Reading,
  held: readonly Reading[],
  target: Target,
  yearType: YearType,
): RunningCount {
  return {
    total: reading.value,
    progress: { k: monthsSpanned(reading.coverage), n: 12, step: 'month' },
    thisYear: patternOfThisYear(held, reading, yearType),
    earlier: earlierYears(held, reading, yearType),
    profile: target.profile,
    lumpy: target.lumpy,
    stretch: withArticle(reading.coverage.label),
  }
}

/** This year's in-period values, up to and with `current`. */
export function patternOfThisYear(
  held: readonly Reading[],
  current: Reading,
  yearType: YearType,
): YearPattern {
  const year = { from: ownYear(current.coverage.to, yearType).from, to: current.coverage.to }
  const earlier = totalsOfYear(held, current, year).filter(
    (each) => !sameStretch(each.coverage, current.coverage),
  )
  return patternOf([...earlier, current])
}

/**
 * Complete earlier years with a total inside the year as well, oldest first. An annual total alone
 * is not a pattern (judgement.md, "k of N").
 */
export function earlierYears(
  held: readonly Reading[],
  current: Reading,
  yearType: YearType,
): YearPattern[] {
  return yearsBefore(held, current, yearType)
    .map((year) => totalsOfYear(held, current, year))
    .filter((totals) => totals.length > 1)
    .map(patternOf)
}

/** Earlier years held both at this very point and at their end, oldest first (rule D). */
export function earlierPercents(
  held: readonly Reading[],
  current: Reading,
  yearType: YearType,
): { atThisPoint: string; atYearEnd: string }[] {
  return yearsBefore(held, current, yearType).flatMap((year) => {
    const totals = totalsOfYear(held, current, year)
    const atYearEnd = totals.find((each) => each.coverage.to === year.to)
    const atThisPoint = totals.find((each) => isSamePointOf(each, current, year))
    if (atYearEnd === undefined || atThisPoint === undefined) return []
    return [{ atThisPoint: atThisPoint.value, atYearEnd: atYearEnd.value }]
  })
}

function isSamePointOf(each: Reading, current: Reading, year: { from: string }): boolean {
  const yearsBack = Number(year.from.slice(0, 4)) - Number(current.coverage.from.slice(0, 4))
  return sameStretch(each.coverage, shiftStretch(current.coverage, yearsBack))
}

function yearsBefore(held: readonly Reading[], current: Reading, yearType: YearType) {
  return held
    .filter((each) => isCompleteYear(each.coverage, yearType))
    .filter((each) => each.coverage.to < current.coverage.from)
    .filter((each) => isSameMeasure(each, current) && each.notComparable === null)
    .map((each) => ownYear(each.coverage.to, yearType))
}

/** Units whose values over a year add up to the year's: a rate's or a score's do not. */
const ADDING_UNITS = ['count', 'gbp']

/**
 * The running total held beside the forecasts of a plan year, the newest up to the period's end:
 * what a forecast is held against, and judged in its place (rule F). Null where there is none.
 */
export function totalBesideForecast(
  held: readonly Reading[],
  like: Pick<Reading, 'definition' | 'component'>,
  given: { period: PeriodId; unit: string },
): Reading | null {
  if (!ADDING_UNITS.includes(given.unit)) return null
  const period = parsePeriod(given.period)
  const year = daysOf(period.year)
  const found = held.findLast(
    (each) =>
      each.definition === like.definition &&
      each.component === like.component &&
      each.notComparable === null &&
      each.coverage.from === year.from &&
      each.coverage.to <= period.to &&
      each.coverage.to < year.to,
  )
  return found ?? null
}

/** What did come, without what was only forecast; the newest of each stretch, oldest stretch first. */
export function withoutForecasts(held: readonly Reading[]): Reading[] {
  return newestOfEach(held.filter(isOutturn), stretchKey)
}
