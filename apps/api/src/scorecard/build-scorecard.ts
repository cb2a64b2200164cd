import type { Milestone } from '@quarterdeck/contract'
import {
  cellFigure,
  type Figure,
  isReported,
  judgeMeasure,
  type MeasureResult,
  parsePeriod,
  previousYear,
  proposeForMilestone,
  type ResultCell,
} from '@quarterdeck/judgement'
import { basisInWords } from './basis-in-words.ts'
import type { InternalMeasure, InternalScorecard } from './internal-scorecard.ts'
import type { PreparedMeasure } from './measure-cases.ts'
import { policyInForce } from './measure-cases.ts'
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
  const { unit, decimals } = definitionIn(record, row.indicator, definition)
  const printed = (cell: string) =>
    record.printed.find((each) => each.measure === row.id && each.cell === cell)
  return {
    code: row.code,
    printedCode: row.printedCode,
    indicator: row.indicator,
    objective: record.objectives.find((each) => each.id === row.objective)?.code ?? '',
    title: row.title ?? measure.name,
    aim: row.aim,
    decimals,
    polarity: indicator.polarity,
    basisText: basisInWords(indicator.basis, indicator.yearType),
    officers: record.owners.filter((each) => each.measure === row.id).map((each) => each.name),
    printedDirection: printed('direction')?.printed ?? null,
    printedProgress: printed('progress')?.printed ?? null,
    result: resultOf(record, measure, unit, printed),
  }
}

type PrintedCellOf = (
  cell: string,
) => { printed: string | null; reading: string | null } | undefined

function resultOf(
  record: BoardRecord,
  measure: PreparedMeasure,
  unit: string,
  printed: PrintedCellOf,
): MeasureResult {
  const { indicator, definition, current } = measure.case
  const judgement = judgeMeasure(measure.case)
  const { combine, headline } = definitionIn(record, indicator.id, definition)
  const inPlan = { printed: null, reading: null }
  return {
    unit,
    basis: indicator.basis,
    yearType: indicator.yearType,
    combine,
    smallNumbers: indicator.smallNumbers,
    current: {
      availability: current.availability,
      ...(pick(printed('current')) ?? inPlan),
      values: cellValues(headlineFirst(current.figures, headline), () => unit),
    },
    priorActual: priorActualCell(record, measure, printed, headline),
    target: targetCell(measure.case, unit, pick(printed('target')) ?? inPlan),
    ...judgement,
    sparklineTarget: sparklineTarget(measure.case, unit),
    restated: null,
  }
}

function priorActualCell(
  record: BoardRecord,
  measure: PreparedMeasure,
  printed: PrintedCellOf,
  headline: string | null,
): ResultCell {
  const { indicator, definition } = measure.case
  const cell = pick(printed('prior-actual')) ?? { printed: null, reading: null }
  const unitOf = (figure: Figure) => definitionIn(record, indicator.id, figure.definition).unit
  const values = cellValues(headlineFirst(measure.priorActual, headline), unitOf).map(
    (value, index) => {
      const isOther = measure.priorActual[index]?.definition !== definition
      return isOther && value.note === null
        ? { ...value, note: 'Follows another definition.' }
        : value
    },
  )
  const availability = values.length > 0 ? 'reported' : absenceAsPrinted(cell.printed)
  return { availability, ...cell, values }
}

/** The report's own word for a prior actual that is not there. */
function absenceAsPrinted(printed: string | null) {
  if (printed === null || printed === '') return 'missing'
  return /^to follow/i.test(printed) ? 'to-follow' : 'not-applicable'
}

function cellValues(figures: readonly Figure[], unitOf: (figure: Figure) => string) {
  return figures.filter(isReported).map((figure) => cellFigure(figure, unitOf(figure)))
}

function headlineFirst(figures: readonly Figure[], headline: string | null): Figure[] {
  if (headline === null) return [...figures]
  const isHeadline = (figure: Figure) => figure.component === headline
  return [...figures.filter(isHeadline), ...figures.filter((each) => !isHeadline(each))]
}

function pick(cell: { printed: string | null; reading: string | null } | undefined) {
  return cell === undefined ? undefined : { printed: cell.printed, reading: cell.reading }
}

function definitionIn(record: BoardRecord, indicator: string, version: number) {
  const found = record.definitions.find(
    (each) => each.indicator === indicator && each.version === version,
  )
  if (found === undefined) throw new Error(`${indicator} has no definition ${version}`)
  return found
}

function buildMilestone(
  record: BoardRecord,
  milestone: BoardRecord['milestones'][number],
  period: string,
): Milestone {
  const { plan } = milestone
  const update = record.milestoneUpdates.find((each) => each.milestone === plan.milestone)
  const state = update?.state ?? 'not-stated'
  return {
    id: plan.milestone,
    code: plan.code,
    printedCode: plan.printedCode,
    objective: milestone.objective,
    title: plan.title,
    due: { date: plan.dueDate, text: plan.dueText ?? '' },
    state,
    owners: record.milestoneOwners.filter((each) => each.plan === plan.id).map((each) => each.name),
    printedProgress: update?.printed ?? null,
    proposal: proposeForMilestone({ due: plan.dueDate, state, period }),
  }
}
