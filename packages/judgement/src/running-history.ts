import { isCompleteYear, monthsSpanned, ownYear, sameStretch, shiftStretch } from './coverage.ts'
import { decimal } from './decimal.ts'
import type { Reading } from './figures.ts'
import type { YearPattern } from './rules/pattern.ts'
import type { YearType } from './words.ts'

/**
 * The in-period values of a year's running totals: the differences of successive ones.
 * Totals of 20, 38, 55 and 77 after 3, 6, 9 and 12 months are 20, 18, 17 and 22.
 */
function patternOf(totals: readonly Reading[]): YearPattern {
  const ends = totals.map((each) => monthsSpanned(each.coverage))
  const values = totals.map((each, index) => {
    const before = totals[index - 1]
    const step = decimal(each.value).minus(before === undefined ? '0' : before.value)
    return Number(step)
  })
  return { ends, values }
}

/** The running totals of one year and definition, in the order of their ends. */
function totalsOfYear(held: readonly Reading[], like: Reading, year: { from: string; to: string }) {
  return held
    .filter((each) => each.definition === like.definition && each.component === like.component)
    .filter((each) => each.coverage.from === year.from && each.coverage.to <= year.to)
    .toSorted((a, b) => (a.coverage.to < b.coverage.to ? -1 : 1))
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
    .filter((each) => each.definition === current.definition)
    .filter((each) => each.component === current.component)
    .filter((each) => isCompleteYear(each.coverage, yearType))
    .filter((each) => each.coverage.to < current.coverage.from)
    .map((each) => ownYear(each.coverage.to, yearType))
}
