import {
  makeDay,
  nextQuarter,
  parsePeriod,
  partsOf,
  previousQuarter,
  type Quarter,
  quarterContaining,
  yearOf,
} from '@quarterdeck/judgement'

/** The last quarter that the council published. */
const LAST = '2025-26-Q4'

/** A quarter that is published, and its number among the board's publications, from 1. */
export type Report = Quarter & {
  readonly sequence: number
  readonly returnDue: string
  readonly publishedOn: string
}

/** So many published quarters, the last of them Quarter 4 2025/26, the oldest first. */
export function reportsOf(quarters: number): Report[] {
  const last = parsePeriod(LAST)
  const all = [last]
  while (all.length < quarters) all.unshift(previousQuarter(all[0] as Quarter))
  return all.map((quarter, index) => ({
    ...quarter,
    sequence: index + 1,
    returnDue: dayOfNext(quarter, 0, 28),
    publishedOn: dayOfNext(quarter, 2, 10),
  }))
}

/** A day of the quarter after: of its first month, 0, to its last, 2. */
function dayOfNext(quarter: Quarter, month: number, day: number): string {
  const first = partsOf(nextQuarter(quarter).from)
  return makeDay(first.year, first.month + month, day)
}

/** The financial years that quarters lie in, the oldest first. */
export function yearsOf(quarters: readonly Quarter[]): string[] {
  return [...new Set(quarters.map(({ year }) => year))]
}

/** The years that there is a plan of: those of the reports, and the one after, to be collected. */
export function plannedYears(reports: readonly Report[]): string[] {
  return yearsOf([...reports, ...reports.slice(-1).map(nextQuarter)])
}

/** How many quarters a day lies after the first one: 0 in it, −4 a year before. */
export function quartersAfter(first: Quarter, day: string): number {
  return indexOf(quarterContaining(day)) - indexOf(first)
}

function indexOf({ year, quarter }: Quarter): number {
  return Number(year.slice(0, 4)) * 4 + quarter
}

/** The quarter that lies so many after another, or, where that is negative, before it. */
export function quarterFrom(quarter: Quarter, steps: number): Quarter {
  const index = indexOf(quarter) - 1 + steps
  const start = Math.floor(index / 4)
  return parsePeriod(`${yearOf(start).replace('/', '-')}-Q${(index % 4) + 1}`)
}
