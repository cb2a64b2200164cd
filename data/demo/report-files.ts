import { outturnCoverage, previousYear, type Stretch } from '@quarterdeck/judgement'
import type { Report } from './calendar.ts'
import { type Carried, isSame, wordOf } from './carried.ts'
import type { Indicator } from './catalogue.ts'
import { commentaryOn } from './commentary.ts'
import type { Files, Row } from './files.ts'
import { stateIn } from './milestones.ts'
import { codeOf, definitionIn, isBreak, targetsOf } from './plan.ts'
import type { PlannedBoard } from './plan-files.ts'

const NOTE = 'Synthetic demonstration: no figure, name or text of it is real.'

/** A stretch that a report carried something of, and where. */
type Place = { readonly cell: 'current' | 'prior-actual' | 'held'; readonly stretch: Stretch }

/** The files of what each quarter's report carried. */
export function reportFiles(
  seed: number,
  boards: readonly PlannedBoard[],
  reports: readonly Report[],
): Files {
  const eachReport = (rows: (board: PlannedBoard, report: Report) => Row[]) =>
    boards.flatMap((board) => reports.flatMap((report) => rows(board, report)))
  const eachMeasure = (rows: (indicator: Indicator, report: Report, at: Row) => Row[]) =>
    eachReport((board, report) =>
      board.indicators.flatMap((indicator) =>
        rows(indicator, report, {
          ...placeOf(board, report),
          code: codeOf(board, indicator, report.year),
        }),
      ),
    )
  return {
    'publications.csv': eachReport((board, report) => [publicationRow(board, report)]),
    'returns.csv': eachMeasure((indicator, report, at) =>
      placesIn(indicator, report, reports).map((place) => returnRow(indicator, report, place, at)),
    ),
    'cells.csv': eachMeasure((indicator, report, at) =>
      isBreak(indicator, report.year)
        ? [{ ...at, cell: 'prior-actual', printed: 'N/A', reading: '' }]
        : [],
    ),
    'milestone-updates.csv': eachReport(milestoneRows),
    'commentary.csv': eachReport((board, report) => commentaryRows(seed, board, report)),
  }
}

function placeOf({ plan }: PlannedBoard, { sequence }: Report) {
  return { board: plan.id, sequence: String(sequence) }
}

function publicationRow(board: PlannedBoard, report: Report): Row {
  return {
    ...placeOf(board, report),
    period: report.id,
    date: report.publishedOn,
    reporting_officer: 'Corporate Director (synthetic)',
    note: NOTE,
  }
}

/** Where a report has figures of an indicator: its own, last year's, and one that was put right. */
function placesIn(indicator: Indicator, report: Report, reports: readonly Report[]): Place[] {
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

function returnRow(indicator: Indicator, report: Report, { cell, stretch }: Place, at: Row): Row {
  const carried = indicator.book.carried(stretch, report)
  return {
    ...at,
    cell,
    component: '',
    definition: String(definitionIn(indicator, report.year)),
    from: cell === 'held' ? stretch.from : '',
    to: cell === 'held' ? stretch.to : '',
    coverage: '',
    ...writtenOf(carried),
    not_comparable: '',
    note: '',
  }
}

function writtenOf(carried: Carried): Row {
  return {
    availability: carried.availability,
    value: carried.value ?? '',
    numerator: carried.numerator ?? '',
    denominator: carried.denominator ?? '',
    provisional: carried.provisional ? 'yes' : 'no',
    doubtful: carried.doubtful ?? '',
  }
}

function milestoneRows(board: PlannedBoard, report: Report): Row[] {
  return (board.milestones.get(report.year) ?? []).map((milestone) => {
    const { state, note } = stateIn(milestone, report)
    return { ...placeOf(board, report), milestone: milestone.id, state, printed: '', note }
  })
}

function commentaryRows(seed: number, board: PlannedBoard, report: Report): Row[] {
  return board.indicators.flatMap((indicator) => {
    const carried = indicator.book.carried(indicator.book.current(report), report)
    // The one in force: the last that the year's plan has.
    const target = targetsOf(seed, indicator, report.year).findLast(
      ({ valid_from: from }) => from <= report.to,
    )
    const text =
      target === undefined ? null : commentaryOn(seed, indicator, report, carried, target)
    if (text === null) return []
    const about = { measures: codeOf(board, indicator, report.year), milestones: '' }
    const officers = indicator.owner.id
    return [
      { ...placeOf(board, report), commentary: indicator.id, ...about, officers, text, note: '' },
    ]
  })
}
