import {
  definitionOf,
  judgeMeasure,
  type MeasureResult,
  parsePeriod,
  previousYear,
  proposeForMilestone,
} from '@quarterdeck/judgement'
import { dueOf } from '../milestones/due-of.ts'
import type { PrintedCell } from '../store/words.ts'
import { basisInWords } from './basis-in-words.ts'
import { currentCell, type Printed, priorActualCell } from './figure-cells.ts'
import type { InternalMeasure, InternalMilestone, InternalScorecard } from './internal-scorecard.ts'
import { type PreparedMeasure, policyInForce } from './measure-cases.ts'
import type { BoardRecord } from './scorecard-store.ts'
import { sparklineTarget, targetCell } from './target-cell.ts'

/** Works a board's quarter out from its prepared measures. Pure: rows in, scorecard out. */
export function buildScorecard(
  record: BoardRecord,
  prepared: readonly PreparedMeasure[],
  periodId: string,
): InternalScorecard {
  const period = parsePeriod(periodId)
  const policy = policyInForce(record, periodId)
  return {
    board: {
      id: record.board.id,
      name: nameOn(record, period.to),
      codePrefix: record.board.codePrefix,
    },
    period,
    policyVersion: policy.version,
    smallNumberThreshold: policy.smallNumberThreshold,
    headings: {
      priorActual: `${previousYear(period.year)} actual`,
      target: `${period.year} target`,
      sparkline: 'Last three years',
    },
    objectives: record.objectives.map(({ code, title }) => ({ code, title })),
    measures: prepared.map((measure) => buildMeasure(record, measure)),
    milestones: record.milestones.map((milestone) => buildMilestone(record, milestone, periodId)),
  }
}

/** The board's name on a day: names change, and a published quarter keeps the one it had. */
export function nameOn(record: Pick<BoardRecord, 'names' | 'board'>, day: string): string {
  const inForce = record.names.findLast((each) => each.from <= day) ?? record.names[0]
  return inForce?.name ?? record.board.id
}

function buildMeasure(record: BoardRecord, measure: PreparedMeasure): InternalMeasure {
  const { row } = measure
  const { indicator, definition } = measure.case
  const printed = printedIn(record, row.id)
  return {
    code: row.code,
    printedCode: row.printedCode,
    indicator: row.indicator,
    objective: record.objectives.find((each) => each.id === row.objective)?.code ?? '',
    title: row.title ?? measure.name,
    aim: row.aim,
    decimals: definitionOf(indicator, definition).decimals,
    polarity: indicator.polarity,
    basisText: basisInWords(indicator.basis, indicator.yearType),
    officers: record.owners.filter((each) => each.measure === row.id).map((each) => each.name),
    printedDirection: printed('direction').printed,
    printedProgress: printed('progress').printed,
    result: resultOf(measure, printed),
  }
}

/** What the report printed in a measure's cells; nulls for a cell it left blank. */
function printedIn(record: BoardRecord, measure: string): (cell: PrintedCell) => Printed {
  const cells = record.printed.filter((each) => each.measure === measure)
  return (cell) => {
    const found = cells.find((each) => each.cell === cell)
    return { printed: found?.printed ?? null, reading: found?.reading ?? null }
  }
}

/** What the rules make of one measure, with each cell's text in the report beside it. */
export function resultOf(
  measure: Pick<PreparedMeasure, 'case' | 'priorActual'>,
  printed: (cell: PrintedCell) => Printed,
): MeasureResult {
  const { indicator } = measure.case
  const { unit, combine } = definitionOf(indicator, measure.case.definition)
  return {
    unit,
    basis: indicator.basis,
    yearType: indicator.yearType,
    combine,
    smallNumbers: indicator.smallNumbers,
    current: currentCell(measure.case, printed('current')),
    priorActual: priorActualCell(measure.case, measure.priorActual, printed('prior-actual')),
    target: targetCell(measure.case, unit, printed('target')),
    ...judgeMeasure(measure.case),
    sparklineTarget: sparklineTarget(measure.case, unit),
    restated: null,
  }
}

function buildMilestone(
  record: BoardRecord,
  milestone: BoardRecord['milestones'][number],
  period: string,
): InternalMilestone {
  const { plan } = milestone
  const update = record.milestoneUpdates.find((each) => each.milestone === plan.milestone)
  const state = update?.state ?? 'not-stated'
  const owners = record.milestoneOwners
    .filter((each) => each.plan === plan.id)
    .map((each) => each.name)
  const due = dueOf(plan, update)
  return {
    id: plan.milestone,
    code: plan.code,
    printedCode: plan.printedCode,
    objective: milestone.objective,
    title: plan.title,
    due,
    state,
    owners,
    printedProgress: update?.printed ?? null,
    proposal: proposeForMilestone({ due: due.date, state, period }),
    ...judgementOf(update, owners),
  }
}

type UpdateRow = BoardRecord['milestoneUpdates'][number]

function judgementOf(
  update: UpdateRow | undefined,
  officers: string[],
): Pick<InternalMilestone, 'judgement'> {
  const { judgement: status = null, judgementReason: reason } = update ?? {}
  return status === null || status === 'none'
    ? {}
    : { judgement: { status, reason: reason ?? '', officers } }
}
