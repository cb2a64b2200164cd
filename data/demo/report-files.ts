import type { Report } from './calendar.ts'
import type { Carried } from './carried.ts'
import type { Indicator } from './catalogue.ts'
import { commentaryOn } from './commentary.ts'
import type { Files, Row } from './files.ts'
import { type Standing, standingsOf } from './judged.ts'
import { stateIn } from './milestones.ts'
import { type Place, placesIn } from './places.ts'
import { codeOf, definitionIn, isBreak } from './plan.ts'
import type { PlannedBoard } from './plan-files.ts'

const NOTE = 'Synthetic demonstration: no figure, name or text of it is real.'

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
  const standings = new Map(
    boards.flatMap(({ indicators }) =>
      indicators.map((each) => [each, standingsOf(seed, each, reports)] as const),
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
    'commentary.csv': eachMeasure((indicator, report, at) => {
      const standing = standings.get(indicator)?.get(report) as Standing
      const text = commentaryOn(seed, indicator, report, standing)
      return text === null ? [] : [commentaryRow(indicator, text, at)]
    }),
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

function commentaryRow({ id, owner }: Indicator, text: string, { code, ...at }: Row): Row {
  return {
    ...at,
    commentary: id,
    measures: code ?? '',
    milestones: '',
    officers: owner.id,
    text,
    note: '',
  }
}
