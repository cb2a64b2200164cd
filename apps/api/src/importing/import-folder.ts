import type { ActingContext } from '../context.ts'
import { askForAdded } from '../returns/ask-for-added.ts'
import type { Write } from '../store/db.ts'
import { publicationId } from '../store/ids.ts'
import type { Schema } from '../store/schema.ts'
import { addFigures } from './add-figures.ts'
import { type Additions, additionsOf, type Recording } from './additions.ts'
import { refuseSecondCouncil } from './check-council.ts'
import { checkPlan, refuseFrozen } from './check-plan.ts'
import { checkPublications, datesOutOfOrder } from './check-publications.ts'
import { checkReferences } from './check-references.ts'
import { checkRows } from './check-rows.ts'
import { FaultList } from './faults.ts'
import { REFERRED_TO } from './file-spec.ts'
import { FILE_IDS, FILES, PLAIN_FILE_IDS, type PlainFileId } from './files.ts'
import { readFrozen, readHeldFigures } from './held-figures.ts'
import { type HeldRows, readHeldRows } from './held-rows.ts'
import { KnownRows } from './known-rows.ts'
import { readMeasureIds } from './measure-ids.ts'
import { type FilesReading, readFiles, type Sheets } from './read-files.ts'
import { type Reconciled, reconcile } from './reconcile.ts'
import { resolveFigures } from './resolve-figures.ts'
import type { ImportResult } from './result.ts'
import { countsOf, raiseAllBoards, writeAdditions, writeAudit } from './write-additions.ts'

/** The files of a folder by name: `measures.csv`. */
export type ImportInput = { readonly files: ReadonlyMap<string, Uint8Array> }

/**
 * Imports a folder (docs/import-format.md) in one write: all of it, or, where anything in it is at
 * fault, nothing. It adds and never changes; run again with the same files it changes nothing.
 * @returns what was added, or what is wrong; rejects only where the store itself fails
 */
export async function importFolder(given: {
  ctx: ActingContext
  input: ImportInput
}): Promise<ImportResult> {
  const { db, now, actor } = given.ctx
  const faults = new FaultList()
  const reading = readFiles(given.input.files, faults)
  checkRows(reading.sheets, faults)
  // What is held is read within the write: nobody else can change it before the rows are added.
  return db.write((tx) => add(tx, db.t, reading, faults, { at: now().toISOString(), actor }))
}

async function add(
  tx: Write,
  t: Schema,
  { sheets, encodings, warnings }: FilesReading,
  faults: FaultList,
  recording: Recording,
): Promise<ImportResult> {
  const held = await readHeldRows(tx, t, wantedOf(sheets))
  const idOf = await readMeasureIds(tx, t)
  const frozen = await readFrozen(tx, t)
  const known = new KnownRows(sheets, held)
  checkReferences(sheets, known, faults)
  checkPlan(sheets, known, faults)

  const reconciled = reconcileAll(sheets, held, faults)
  refuseSecondCouncil(reconciled.council.add, held.council, faults)
  const newPublications = reconciled.publications.add
  checkPublications(newPublications, held.publications, faults)
  refuseFrozen('cells', reconciled.cells.add, frozen, faults)
  refuseFrozen('milestoneUpdates', reconciled.milestoneUpdates.add, frozen, faults)
  refuseFrozen('commentary', reconciled.commentary.add, frozen, faults)

  const publications = { held: held.publications, frozen }
  const resolved = resolveFigures(sheets.returns, known, publications, idOf, faults)
  const figures = addFigures(resolved, await readHeldFigures(tx, t), faults)
  if (!faults.isEmpty) {
    const order = FILE_IDS.map((id) => FILES[id].name)
    return { ok: false, faults: faults.sorted(order), more: faults.more }
  }

  const additions = additionsOf(reconciled, figures, known, held, idOf, recording)
  const added = countsOf(additions)
  if (Object.keys(added).length > 0) {
    await writeAdditions(tx, t, additions)
    await askForAddedPlan(tx, t, additions)
    await writeAudit(tx, t, added, figures.revisions, recording)
    await raiseAllBoards(tx, t)
  }
  const unchanged = PLAIN_FILE_IDS.map((id) => reconciled[id].unchanged)
  return {
    ok: true,
    added,
    unchanged: unchanged.reduce((sum, count) => sum + count, figures.unchanged),
    restatements: figures.restatements,
    newPublications: newPublications
      .map(({ values }) => values)
      .toSorted((one, other) => one.sequence - other.sequence)
      .map(({ board, sequence }) => publicationId(board, sequence)),
    encodings,
    warnings: [...warnings, ...datesOutOfOrder(newPublications)],
  }
}

/** Of files that no row refers to, only those that are given are compared with what is held. */
function wantedOf(sheets: Sheets): ReadonlySet<PlainFileId> {
  const given = PLAIN_FILE_IDS.filter((id) => sheets[id].rows.length > 0)
  return new Set([...REFERRED_TO, ...given])
}

/** A quarter that is being entered asks for what an import adds to its plan as well. */
async function askForAddedPlan(
  tx: Write,
  t: Schema,
  { measures = [], milestonePlans = [] }: Additions,
): Promise<void> {
  const boards = new Set([...measures, ...milestonePlans].map(({ board }) => board))
  for (const board of boards) {
    await askForAdded(tx, t, board)
  }
}

function reconcileAll(
  sheets: Sheets,
  held: HeldRows,
  faults: FaultList,
): { readonly [N in PlainFileId]: Reconciled<N> } {
  const one = <N extends PlainFileId>(id: N) => reconcile(id, sheets[id], held[id], faults)
  const all = Object.fromEntries(PLAIN_FILE_IDS.map((id) => [id, one(id)]))
  return all as unknown as { readonly [N in PlainFileId]: Reconciled<N> }
}
