import type { FaultList } from './faults.ts'
import type { AnyFileSpec, Reference, ReferredTo } from './file-spec.ts'
import { FILE_IDS, type FileId, specOf } from './files.ts'
import type { KnownRows } from './known-rows.ts'
import type { SheetRow, Sheets } from './read-files.ts'

/** Finds every code that no row has, held or in the files. */
export function checkReferences(sheets: Sheets, known: KnownRows, faults: FaultList): void {
  for (const id of FILE_IDS) {
    let sound: Cells | null = null
    for (const row of sheets[id].rows) {
      if (row.values !== null && checkRow(specOf(id), row, sound, known, faults)) {
        sound = row.values
      }
    }
  }
}

type Cells = Readonly<Record<string, unknown>>

/**
 * @param sound a row before it of which all is known: rows of one report stand together, and what
 * it refers to in the same words is not looked up again
 * @returns whether all that the row refers to is known
 */
function checkRow(
  spec: AnyFileSpec,
  { number, values }: SheetRow<FileId>,
  sound: Cells | null,
  known: KnownRows,
  faults: FaultList,
): boolean {
  const cells = values as Cells
  const unknown = new Set<string>()
  for (const reference of spec.refers) {
    const isSame = sound !== null && reference.by.every((column) => cells[column] === sound[column])
    // Under a board that is not known no code is known: the board is the fault, once.
    if (isSame || reference.by.some((column) => unknown.has(column))) {
      continue
    }
    const { to } = reference
    for (const key of keysOf(spec, cells, reference)) {
      if (!known.has(to, key)) {
        const column = reference.by.at(-1) as string
        unknown.add(column)
        faults.add(spec.name, {
          row: number,
          column,
          value: key.at(-1) ?? '',
          cause: noSuch(to, key),
          nearest: () => known.near(to, key),
        })
      }
    }
  }
  return unknown.size === 0
}

/** "There is no such measure of cypf, 2021/22". */
export function noSuch(to: ReferredTo, key: readonly (string | number)[]): string {
  const scope = key.slice(0, -1).join(', ')
  return `There is no such ${specOf(to).noun}${scope === '' ? '' : ` of ${scope}`}`
}

/** The keys a row refers to: one, none where the cell is blank, several where it is a list. */
function keysOf(spec: AnyFileSpec, values: Cells, { by }: Reference): string[][] {
  const last = values[by.at(-1) as string]
  if (last === null) {
    return []
  }
  const scope = by.slice(0, -1).map((column) => spec.fields[column]?.write(values[column]) ?? '')
  const codes = Array.isArray(last) ? last : [last]
  return codes.map((code) => [...scope, String(code)])
}
