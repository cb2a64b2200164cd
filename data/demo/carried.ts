import { type Availability, defaultCoverage, type Stretch } from '@quarterdeck/judgement'
import { quarterFrom, quartersAfter, type Report } from './calendar.ts'
import { randomOf } from './random.ts'
import type { Series, Truth } from './series.ts'
import type { Subject } from './subjects.ts'

/** What a report carried of a stretch. Numbers are as they are written in files. */
export type Carried = {
  readonly availability: Availability
  readonly value: string | null
  readonly numerator: string | null
  readonly denominator: string | null
  readonly provisional: boolean
  readonly doubtful: string | null
}

/** How the figure of a stretch came to be known, report by report. */
type Fate =
  | { readonly kind: 'plain' }
  /** Absent so long, in reports; for good where that is null. */
  | { readonly kind: 'absent'; readonly why: Availability; readonly reports: number | null }
  /** Put right, or no longer provisional, in the report after. */
  | { readonly kind: 'restated'; readonly provisional: boolean }
  | { readonly kind: 'doubtful' }

/** How often, of a thousand figures, each thing happens. It happens to none in a last quarter. */
const ONLY_IN_A_YEAR = [
  { below: 8, fate: { kind: 'absent', why: 'missing', reports: null } },
  { below: 14, fate: { kind: 'absent', why: 'refer-to-commentary', reports: null } },
  { below: 19, fate: { kind: 'absent', why: 'not-applicable', reports: null } },
] as const
const AT_ANY_TIME = [
  { below: 45, fate: { kind: 'absent', why: 'to-follow', reports: 1 } },
  { below: 72, fate: { kind: 'restated', provisional: false } },
  { below: 76, fate: { kind: 'doubtful' } },
] as const

/** Of this many indicators the figures of the fourth quarter are provisional at first. */
const PROVISIONAL_SHARE = 0.2

const DOUBT = 'The service is checking records that were entered twice.'

/**
 * A result of a year that ends before the plan's does: schools' are provisional when they are first
 * due, those of the calendar year follow in the next report. Neither is "not due": its day is past.
 */
function fateOfLateResult({ sequence, quarter }: Report): Fate {
  if (sequence === 1) return { kind: 'plain' }
  return quarter === 2
    ? { kind: 'restated', provisional: true }
    : { kind: 'absent', why: 'to-follow', reports: 1 }
}

/** What one indicator's reports carried. */
export type Book = {
  /** The stretch that a report's own figure is about. */
  current(report: Report): Stretch
  carried(stretch: Stretch, report: Report): Carried
}

/** Keeps the book of an indicator: its series as reports came to tell it. */
export function bookOf(given: {
  seed: number
  id: string
  subject: Subject
  series: Series
  reports: readonly Report[]
  /** Whether the return of the newest report was not made. */
  isOverdue: boolean
}): Book {
  const { seed, id, subject, series, reports, isOverdue } = given
  const { basis, yearType } = subject
  const isProvisional = randomOf(seed, id, 'provisional').chance(PROVISIONAL_SHARE)

  const current = ({ id: period }: Report): Stretch => {
    const { from, to } = defaultCoverage({ basis, yearType, period })
    return { from, to }
  }
  const firstReports = new Map<string, Report>()
  for (const report of reports.toReversed()) firstReports.set(wordOf(current(report)), report)

  const fateOf = (at: Report): Fate => {
    if (basis === 'annual' && yearType !== 'financial') return fateOfLateResult(at)
    if (isOverdue && at.sequence === reports.length)
      return { kind: 'absent', why: 'missing', reports: null }
    const isLast = at.quarter === 4
    if (isLast && isProvisional && basis !== 'forecast') {
      return { kind: 'restated', provisional: true }
    }
    const thrown = randomOf(seed, id, 'fate', at.id).between(0, 1000)
    const fates = isLast ? AT_ANY_TIME : [...ONLY_IN_A_YEAR, ...AT_ANY_TIME]
    return fates.find(({ below }) => thrown < below)?.fate ?? { kind: 'plain' }
  }

  /** What was known at first of a figure that was put right later. */
  const early = (stretch: Stretch, truth: Truth): Truth => {
    const random = randomOf(seed, id, 'early', stretch.to)
    const off = random.between(0.02, 0.06)
    const before = soFar(stretch)
    // A running total was short of what came in late: it never falls when it is put right.
    if (before !== null) return { ...truth, value: truth.value - off * 2 * (truth.value - before) }
    if (truth.numerator !== null && truth.denominator !== null) {
      const numerator = Math.round(truth.numerator * (1 - off))
      return { ...truth, numerator, value: (100 * numerator) / truth.denominator }
    }
    return { ...truth, value: truth.value * (1 - off) }
  }

  /** What a running total had come to a quarter before; null for figures that do not run. */
  const soFar = ({ from, to }: Stretch): number | null => {
    if (basis !== 'cumulative-count' && basis !== 'cumulative-percent') return null
    const first = reports[0] as Report
    const before = quarterFrom(first, quartersAfter(first, to) - 1)
    return before.to < from ? 0 : series.over({ from, to: before.to }).value
  }

  const carried = (stretch: Stretch, report: Report): Carried => {
    const first = firstReports.get(wordOf(stretch))
    if (basis === 'forecast') return forecast(stretch, report)
    const truth = series.over(stretch)
    if (first === undefined) return told(truth, subject)
    const age = report.sequence - first.sequence
    const fate = fateOf(first)
    switch (fate.kind) {
      case 'plain':
        return told(truth, subject)
      case 'doubtful':
        return { ...told(truth, subject), doubtful: DOUBT }
      case 'absent':
        return fate.reports === null || age < fate.reports ? absent(fate.why) : told(truth, subject)
      case 'restated':
        return age > 0
          ? told(truth, subject)
          : { ...told(early(stretch, truth), subject), provisional: fate.provisional }
    }
  }

  /** A forecast is made afresh in each report of its year; after that the year's outturn stands. */
  const forecast = (stretch: Stretch, report: Report): Carried => {
    if (report.to > stretch.to) return told(series.over(stretch), subject)
    const fate = fateOf(report)
    if (fate.kind === 'absent') return absent(fate.why)
    const expected = told(series.expectedIn(report.id), subject)
    return fate.kind === 'doubtful' ? { ...expected, doubtful: DOUBT } : expected
  }

  return { current, carried }
}

/** Whether two reports carried the same of a stretch. */
export function isSame(one: Carried, other: Carried): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

export function wordOf({ from, to }: Stretch): string {
  return `${from}/${to}`
}

function absent(availability: Availability): Carried {
  return {
    availability,
    value: null,
    numerator: null,
    denominator: null,
    provisional: false,
    doubtful: null,
  }
}

function told({ value, numerator, denominator }: Truth, subject: Subject): Carried {
  return {
    availability: 'reported',
    value: writtenIn(subject, value),
    numerator: numerator === null ? null : String(numerator),
    denominator: denominator === null ? null : String(denominator),
    provisional: false,
    doubtful: null,
  }
}

/** A number as it is written in files: pounds of a forecast in thousands, the rest as defined. */
export function writtenIn({ unit, decimals, basis }: Subject, value: number): string {
  const isRough = unit === 'gbp' && basis === 'forecast'
  return isRough ? String(Math.round(value / 1000) * 1000) : value.toFixed(decimals)
}
