import { previousYear } from '@quarterdeck/judgement'
import type { Board, Indicator } from './catalogue.ts'
import type { Files, Row } from './files.ts'
import type { PlannedMilestone } from './milestones.ts'
import { codeOf, definitionIn, objectiveCode, periodTargetsIn, targetsOf } from './plan.ts'

/** A board with its milestones by the year of the plan. */
export type PlannedBoard = Board & {
  readonly milestones: ReadonlyMap<string, readonly PlannedMilestone[]>
}

/** The files of the years' plans: objectives, measures, targets and milestones. */
export function planFiles(
  seed: number,
  boards: readonly PlannedBoard[],
  years: readonly string[],
): Files {
  const eachYear = (rows: (board: PlannedBoard, year: string) => Row[]) =>
    boards.flatMap((board) => years.flatMap((year) => rows(board, year)))
  return {
    'objectives.csv': eachYear(objectiveRows),
    'measures.csv': eachYear(measureRows),
    'targets.csv': eachYear((board, year) =>
      inOrder(board, year).flatMap((each) => targetRows(seed, board, each, year)),
    ),
    'period-targets.csv': eachYear((board, year) =>
      // The quarters of the year after the reports are not there before they are opened.
      year === years.at(-1)
        ? []
        : inOrder(board, year).flatMap((each) => periodTargetRows(seed, board, each, year)),
    ),
    'milestones.csv': eachYear(milestoneRows),
  }
}

/** The board's indicators by their codes in a year's plan. */
function inOrder(board: Board, year: string): Indicator[] {
  return board.indicators.toSorted((one, other) =>
    codeOf(board, one, year).localeCompare(codeOf(board, other, year)),
  )
}

function objectiveRows(board: Board, year: string): Row[] {
  return board.plan.objectives.map(({ title }, at) => ({
    board: board.plan.id,
    year,
    code: objectiveCode(board, at),
    title,
  }))
}

function measureRows(board: Board, year: string): Row[] {
  return inOrder(board, year).map((indicator) => ({
    board: board.plan.id,
    year,
    code: codeOf(board, indicator, year),
    printed_code: '',
    indicator: indicator.id,
    objective: objectiveCode(board, indicator.objective),
    aim: AIMS[indicator.subject.polarity],
    title: '',
    owners: indicator.owner.id,
  }))
}

const AIMS: Readonly<Record<Indicator['subject']['polarity'], string>> = {
  higher: 'Increase',
  lower: 'Reduce',
  range: 'Keep level',
  none: 'Monitor',
}

function targetRows(seed: number, board: Board, indicator: Indicator, year: string): Row[] {
  const start = year.slice(0, 4)
  return targetsOf(seed, indicator, year).map((target) => ({
    board: board.plan.id,
    year,
    code: codeOf(board, indicator, year),
    component: '',
    ...target,
    definition: String(definitionIn(indicator, year)),
    lumpy: 'no',
    approved_by: board.plan.name,
    approved_on: target.valid_from === '' ? `${start}-03-12` : `${start}-09-24`,
    source: `Business plan ${year} (synthetic)`,
    disputed: '',
  }))
}

function periodTargetRows(seed: number, board: Board, indicator: Indicator, year: string): Row[] {
  return periodTargetsIn(seed, indicator, year).map((each) => ({
    board: board.plan.id,
    year,
    code: codeOf(board, indicator, year),
    component: '',
    ...each,
  }))
}

function milestoneRows(board: PlannedBoard, year: string): Row[] {
  return (board.milestones.get(year) ?? []).map((milestone) => ({
    board: board.plan.id,
    year,
    code: milestone.code,
    printed_code: '',
    milestone: milestone.id,
    objective: objectiveCode(board, milestone.objective),
    title: milestone.title,
    due_date: milestone.dueDate,
    due_text: milestone.year === year ? '' : `Carried over from ${previousYear(year)}`,
    owners: milestone.owner.id,
  }))
}
