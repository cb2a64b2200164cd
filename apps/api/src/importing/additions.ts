import { parsePeriod } from '@quarterdeck/judgement'
import type { NewRow, Schema } from '../store/schema.ts'
import type { AddedFigures, AddedRevision } from './add-figures.ts'
import { type FileRow, joined, type PlainFileId } from './files.ts'
import type { HeldRows } from './held-rows.ts'
import type { KnownRows } from './known-rows.ts'
import type { MeasureIdOf } from './measure-ids.ts'
import type { Reconciled } from './reconcile.ts'
import * as rows from './store-rows.ts'

/** The rows to add, table by table. */
export type Additions = { readonly [T in keyof Schema]?: readonly NewRow<T>[] }

/** Who adds them, and when (an instant in UTC). */
export type Recording = { readonly at: string; readonly actor: string }

/** Every row that an import adds, in an order in which none refers to one that is not there yet. */
export function additionsOf(
  reconciled: { readonly [N in PlainFileId]: Reconciled<N> },
  figures: AddedFigures,
  known: KnownRows,
  held: HeldRows,
  idOf: MeasureIdOf,
  recording: Recording,
): Additions {
  const added = <N extends PlainFileId>(id: N): FileRow<N>[] =>
    reconciled[id].add.map((row) => row.values)
  /** New rows stand after those held, in the order of the file. */
  const placed = <N extends PlainFileId, R>(id: N, toRow: (row: FileRow<N>, at: number) => R) =>
    added(id).map((row, index) => toRow(row, held[id].size + index + 1))

  return {
    council: added('council').map(rows.councilRow),
    boards: placed('boards', rows.boardRow),
    boardNames: added('boardNames'),
    policies: added('policies').map(rows.policyRow),
    services: placed('services', rows.serviceRow),
    officers: placed('officers', rows.officerRow),
    indicators: placed('indicators', rows.indicatorRow),
    definitions: added('definitions'),
    periods: added('periods').map(rows.periodRow),
    objectives: placed('objectives', rows.objectiveRow),
    measures: placed('measures', (row, at) => rows.measureRow(row, at, idOf)),
    measureOwners: added('measures').flatMap((row) => rows.measureOwnerRows(row, idOf)),
    targets: added('targets').map((row) => rows.targetRow(row, idOf)),
    periodTargets: added('periodTargets').map((row) => rows.periodTargetRow(row, idOf)),
    milestones: newMilestones(added('milestones'), held),
    milestonePlans: placed('milestones', rows.milestonePlanRow),
    milestoneOwners: added('milestones').flatMap(rows.milestoneOwnerRows),
    publications: added('publications').map(rows.publicationRow),
    printedCells: added('cells').map((row) => rows.printedCellRow(row, planYear(row, known), idOf)),
    milestoneUpdates: added('milestoneUpdates').map(rows.milestoneUpdateRow),
    commentaries: placed('commentary', rows.commentaryRow),
    commentaryMeasures: added('commentary').flatMap((row) =>
      rows.commentaryMeasureRows(row, planYear(row, known), idOf),
    ),
    commentaryMilestones: added('commentary').flatMap(rows.commentaryMilestoneRows),
    commentaryOfficers: added('commentary').flatMap(rows.commentaryOfficerRows),
    returns: figures.returns,
    revisions: figures.revisions.map((revision) => revisionRow(revision, recording)),
    citations: figures.citations,
  }
}

/** Milestones that stand in a plan for the first time. */
function newMilestones(
  plans: readonly FileRow<'milestones'>[],
  held: HeldRows,
): NewRow<'milestones'>[] {
  const before = new Set([...held.milestones.values()].map(({ values }) => values.milestone))
  const planned = new Set(plans.map((plan) => plan.milestone))
  return [...planned].filter((id) => !before.has(id)).map((id) => ({ id }))
}

/** The plan year that a report is about. Its publication is known: references were checked. */
function planYear(row: FileRow<'cells' | 'commentary'>, known: KnownRows): string {
  const publication = known.find('publications', [row.board, row.sequence])
  if (publication === undefined) {
    throw new Error(`Publication ${joined([row.board, row.sequence])} was checked and is not known`)
  }
  return parsePeriod(publication.period).year
}

function revisionRow(
  { figure, number }: AddedRevision,
  { at, actor }: Recording,
): NewRow<'revisions'> {
  return {
    return: figure.returnId,
    number,
    availability: figure.availability,
    value: figure.value,
    numerator: figure.numerator,
    denominator: figure.denominator,
    provisional: figure.provisional,
    doubtful: figure.doubtful,
    notComparable: figure.notComparable,
    label: figure.label,
    note: figure.note,
    recordedAt: at,
    recordedBy: actor,
    why: null,
    publication: figure.publication.id,
    period: figure.publication.periodId,
    origin: 'import',
  }
}
