import { outturnCoverage, previousYear, type Stretch } from '@quarterdeck/judgement'
import type { Report } from './calendar.ts'
import { isSame, wordOf } from './carried.ts'
import type { Indicator } from './catalogue.ts'
import { isBreak } from './plan.ts'

/** A stretch that a report carried something of, and where. */
export type Place = {
  readonly cell: 'current' | 'prior-actual' | 'held'
  readonly stretch: Stretch
}

/** Where a report has figures of an indicator: its own, last year's, and one that was put right. */
export function placesIn(
  indicator: Indicator,
  report: Report,
  reports: readonly Report[],
): Place[] {
  const { book, subject } = indicator
  const current = book.current(report)
  const places: Place[] = [{ cell: 'current', stretch: current }]
  const { basis, yearType } = subject
  const prior = outturnCoverage({ basis, yearType, year: previousYear(report.year) })
  // Nothing is set beside a figure of another definition, nor beside itself.
  if (!isBreak(indicator, report.year) && wordOf(prior) !== wordOf(current)) {
    places.push({ cell: 'prior-actual', stretch: prior })
  }
  const before = reports[report.sequence - 2]
  if (before === undefined || isBreak(indicator, report.year)) return places
  const stretch = book.current(before)
  const isPutRight = !isSame(book.carried(stretch, before), book.carried(stretch, report))
  const isThereAlready = places.some((place) => wordOf(place.stretch) === wordOf(stretch))
  return isPutRight && !isThereAlready ? [...places, { cell: 'held', stretch }] : places
}
