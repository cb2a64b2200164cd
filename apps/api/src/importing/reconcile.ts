import type { FaultList } from './faults.ts'
import { type FileRow, joined, type PlainFileId, specOf } from './files.ts'
import type { HeldRows } from './held-rows.ts'
import type { Sheet, SheetRow } from './read-files.ts'

/** A row of a file that is not held yet. */
export type AddedRow<N extends PlainFileId> = {
  readonly number: number
  readonly values: FileRow<N>
}

export type Reconciled<N extends PlainFileId> = {
  /** In the order of the file. */
  readonly add: readonly AddedRow<N>[]
  /** How many rows are held just as the file has them. */
  readonly unchanged: number
}

/**
 * Compares a file with what is held: a key that is not held is to be added, one held with the same
 * values is left alone, one held with other values is a fault for each cell that differs.
 */
export function reconcile<N extends PlainFileId>(
  id: N,
  sheet: Sheet<N>,
  held: HeldRows[N],
  faults: FaultList,
): Reconciled<N> {
  const add: AddedRow<N>[] = []
  const seenAt = new Map<string, number>()
  let unchanged = 0
  for (const row of sheet.rows) {
    const place = joined(row.key)
    const before = seenAt.get(place)
    if (before !== undefined) {
      refuseDouble(id, row, before, faults)
      continue
    }
    seenAt.set(place, row.number)
    const known = held.get(place)
    if (row.values === null) {
      continue
    }
    if (known === undefined) {
      add.push({ number: row.number, values: row.values })
    } else if (refuseChanges(id, row.number, row.values, known.values, faults) === 0) {
      unchanged += 1
    }
  }
  return { add, unchanged }
}

function refuseDouble<N extends PlainFileId>(
  id: N,
  row: SheetRow<N>,
  before: number,
  faults: FaultList,
): void {
  const { name, key } = specOf(id)
  faults.add(name, {
    row: row.number,
    column: key.join(', '),
    value: row.key.join(', '),
    cause: `Row ${before} has the same key`,
  })
}

/** How many cells differ from what is held. */
function refuseChanges<N extends PlainFileId>(
  id: N,
  number: number,
  given: FileRow<N>,
  held: FileRow<N>,
  faults: FaultList,
): number {
  const { name, fields } = specOf(id)
  const givenCells: Readonly<Record<string, unknown>> = given
  const heldCells: Readonly<Record<string, unknown>> = held
  let changes = 0
  for (const [column, field] of Object.entries(fields)) {
    if (!field.same(givenCells[column], heldCells[column])) {
      changes += 1
      faults.add(name, {
        row: number,
        column,
        value: field.write(givenCells[column]),
        cause: `${heldAs(field.write(heldCells[column]))}, and an import never changes a row`,
      })
    }
  }
  return changes
}

/** `It is already held as "57"`. */
export function heldAs(text: string): string {
  return text === '' ? 'It is already held as blank' : `It is already held as "${text}"`
}
