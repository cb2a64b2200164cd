import {
  commentaryId,
  milestonePlanId,
  objectiveId,
  periodId,
  publicationId,
  targetId,
} from '../store/ids.ts'
import type { NewRow } from '../store/schema.ts'
import { validFrom } from './catalogue-files.ts'
import type { FileRow } from './files.ts'
import type { MeasureIdOf } from './measure-ids.ts'

/**
 * How rows of the files stand in the store. A position is where the row stands among its like;
 * `idOf` tells a measure’s id.
 */

export function councilRow(row: FileRow<'council'>): NewRow<'council'> {
  const { council: id, name, website, team, email, phone, address } = row
  const licence = { licenceName: row.licence_name, licenceAddress: row.licence_address }
  return { id, name, website, team, email, phone, address, ...licence }
}

export function boardRow(row: FileRow<'boards'>, position: number): NewRow<'boards'> {
  return { id: row.board, codePrefix: row.code_prefix, position }
}

export function policyRow(row: FileRow<'policies'>): NewRow<'policies'> {
  return {
    board: row.board,
    version: row.version,
    from: row.from,
    toleranceRelative: row.tolerance_relative,
    toleranceCountMinimum: row.tolerance_count_minimum,
    direction: row.direction,
    deadBand: row.dead_band,
    smallNumberThreshold: row.small_number_threshold,
    note: row.note,
  }
}

export function serviceRow(row: FileRow<'services'>, position: number): NewRow<'services'> {
  return { id: row.service, board: row.board, name: row.name, position }
}

export function officerRow(row: FileRow<'officers'>, position: number): NewRow<'officers'> {
  const { officer: id, name, initials, role, service } = row
  return { id, name, initials, role, service, position }
}

export function indicatorRow(row: FileRow<'indicators'>, position: number): NewRow<'indicators'> {
  return {
    id: row.indicator,
    name: row.name,
    polarity: row.polarity,
    basis: row.basis,
    yearType: row.year_type,
    seasonal: row.seasonal,
    decidingMonth: row.deciding_month,
    smallNumbers: row.small_numbers,
    benchmark: row.benchmark,
    source: row.source,
    position,
  }
}

export function periodRow(row: FileRow<'periods'>): NewRow<'periods'> {
  const { board, period } = row
  return { id: periodId(board, period), board, period, returnDue: row.return_due }
}

export function objectiveRow(row: FileRow<'objectives'>, position: number): NewRow<'objectives'> {
  return { id: objectiveId(row.board, row.year, row.code), ...row, position }
}

export function measureRow(
  row: FileRow<'measures'>,
  position: number,
  idOf: MeasureIdOf,
): NewRow<'measures'> {
  const { board, year, code } = row
  return {
    id: idOf(board, year, code),
    board,
    year,
    code,
    printedCode: row.printed_code,
    indicator: row.indicator,
    objective: objectiveId(board, year, row.objective),
    aim: row.aim,
    title: row.title,
    position,
  }
}

export function measureOwnerRows(
  row: FileRow<'measures'>,
  idOf: MeasureIdOf,
): NewRow<'measureOwners'>[] {
  const measure = idOf(row.board, row.year, row.code)
  return row.owners.map((officer, at) => ({ measure, officer, position: at + 1 }))
}

export function targetRow(row: FileRow<'targets'>, idOf: MeasureIdOf): NewRow<'targets'> {
  const from = validFrom(row)
  const measure = idOf(row.board, row.year, row.code)
  return {
    id: targetId(measure, row.component, from),
    measure,
    component: row.component,
    validFrom: from,
    kind: row.kind,
    value: row.value,
    low: row.low,
    high: row.high,
    baseline: row.baseline,
    definition: row.definition,
    toleranceKind: row.tolerance_kind,
    tolerance: row.tolerance,
    profile: row.profile,
    lumpy: row.lumpy,
    reason: row.reason,
    rationale: row.rationale,
    approvedBy: row.approved_by,
    approvedOn: row.approved_on,
    source: row.source,
    disputed: row.disputed,
  }
}

export function periodTargetRow(
  row: FileRow<'periodTargets'>,
  idOf: MeasureIdOf,
): NewRow<'periodTargets'> {
  return {
    measure: idOf(row.board, row.year, row.code),
    component: row.component,
    period: periodId(row.board, row.period),
    value: row.value,
  }
}

export function milestonePlanRow(
  row: FileRow<'milestones'>,
  position: number,
): NewRow<'milestonePlans'> {
  const { board, year, code, milestone } = row
  return {
    id: milestonePlanId(row, milestone),
    milestone,
    board,
    year,
    code,
    printedCode: row.printed_code,
    objective: objectiveId(board, year, row.objective),
    title: row.title,
    dueDate: row.due_date,
    dueText: row.due_text,
    position,
  }
}

export function milestoneOwnerRows(row: FileRow<'milestones'>): NewRow<'milestoneOwners'>[] {
  const plan = milestonePlanId(row, row.milestone)
  return row.owners.map((officer, at) => ({ plan, officer, position: at + 1 }))
}

export function publicationRow(row: FileRow<'publications'>): NewRow<'publications'> {
  return {
    id: publicationId(row.board, row.sequence),
    board: row.board,
    sequence: row.sequence,
    period: periodId(row.board, row.period),
    publishedOn: row.date,
    reportingOfficer: row.reporting_officer,
    note: row.note,
  }
}

export function printedCellRow(
  row: FileRow<'cells'>,
  year: string,
  idOf: MeasureIdOf,
): NewRow<'printedCells'> {
  return {
    publication: publicationId(row.board, row.sequence),
    measure: idOf(row.board, year, row.code),
    cell: row.cell,
    printed: row.printed,
    reading: row.reading,
  }
}

export function milestoneUpdateRow(row: FileRow<'milestoneUpdates'>): NewRow<'milestoneUpdates'> {
  const { milestone, state, printed, note } = row
  return { publication: publicationId(row.board, row.sequence), milestone, state, printed, note }
}

export function commentaryRow(
  row: FileRow<'commentary'>,
  position: number,
): NewRow<'commentaries'> {
  const { board, sequence, commentary: code, text, note } = row
  const id = commentaryId(board, sequence, code)
  return { id, publication: publicationId(board, sequence), code, text, note, position }
}

/** @param year the year whose plan the report is about */
export function commentaryMeasureRows(
  row: FileRow<'commentary'>,
  year: string,
  idOf: MeasureIdOf,
): NewRow<'commentaryMeasures'>[] {
  const commentary = commentaryId(row.board, row.sequence, row.commentary)
  return row.measures.map((code) => ({ commentary, measure: idOf(row.board, year, code) }))
}

export function commentaryMilestoneRows(
  row: FileRow<'commentary'>,
): NewRow<'commentaryMilestones'>[] {
  const commentary = commentaryId(row.board, row.sequence, row.commentary)
  return row.milestones.map((milestone) => ({ commentary, milestone }))
}

export function commentaryOfficerRows(row: FileRow<'commentary'>): NewRow<'commentaryOfficers'>[] {
  const commentary = commentaryId(row.board, row.sequence, row.commentary)
  return row.officers.map((officer, at) => ({ commentary, officer, position: at + 1 }))
}
