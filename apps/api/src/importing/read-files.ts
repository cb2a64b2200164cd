import { type Encoding, nearest, readRow, readTable, type TableRow } from '@quarterdeck/exchange'
import type { FaultList } from './faults.ts'
import type { AnyFileSpec } from './file-spec.ts'
import { FILE_IDS, type FileId, type FileRow, keyOf, specOf } from './files.ts'

/** A row of a file. `values` is null where a cell could not be read; the key is as written then. */
export type SheetRow<N extends FileId> = {
  readonly number: number
  readonly key: readonly string[]
  readonly values: FileRow<N> | null
}

/** A file's rows. An unreadable file has none, and nothing can be said of what it might hold. */
export type Sheet<N extends FileId> = {
  readonly isReadable: boolean
  readonly rows: readonly SheetRow<N>[]
}

export type Sheets = { readonly [N in FileId]: Sheet<N> }

export type FilesReading = {
  readonly sheets: Sheets
  readonly encodings: readonly { readonly file: string; readonly encoding: Encoding }[]
  readonly warnings: readonly string[]
}

/**
 * Reads every cell of every file; faults go to the list. Files may be left out, but one that the
 * format does not have is a fault: it is most likely a known one under a mistyped name.
 */
export function readFiles(files: ReadonlyMap<string, Uint8Array>, faults: FaultList): FilesReading {
  refuseUnknownFiles(files, faults)
  const encodings: FilesReading['encodings'][number][] = []
  const warnings: string[] = []

  const readSheet = <N extends FileId>(id: N): Sheet<N> => {
    const spec = specOf(id)
    const bytes = files.get(spec.name)
    if (bytes === undefined) {
      return { isReadable: true, rows: [] }
    }
    const { table, faults: found } = readTable(bytes, columnsOf(spec))
    for (const fault of found) {
      faults.add(spec.name, fault)
    }
    if (table === null) {
      return { isReadable: false, rows: [] }
    }
    encodings.push({ file: spec.name, encoding: table.encoding })
    if (table.rows.length === 0 && found.length === 0) {
      warnings.push(`${spec.name} has a heading and no rows.`)
    }
    const rows = table.rows.map((row) => readSheetRow(id, spec, row, faults))
    return { isReadable: true, rows }
  }

  const sheets = Object.fromEntries(FILE_IDS.map((id) => [id, readSheet(id)]))
  return { sheets: sheets as unknown as Sheets, encodings, warnings }
}

function refuseUnknownFiles(files: ReadonlyMap<string, Uint8Array>, faults: FaultList): void {
  const known = FILE_IDS.map((id) => specOf(id).name)
  for (const name of files.keys()) {
    if (!known.includes(name)) {
      faults.add(name, {
        row: null,
        column: null,
        value: null,
        cause: 'The import format has no file of this name',
        nearest: () => nearest(name, known),
      })
    }
  }
}

function columnsOf(spec: AnyFileSpec): string[] {
  return Object.keys(spec.fields)
}

function readSheetRow<N extends FileId>(
  id: N,
  spec: AnyFileSpec,
  row: TableRow,
  faults: FaultList,
): SheetRow<N> {
  const reading = readRow(row, spec.fields)
  if (!reading.ok) {
    for (const fault of reading.faults) {
      faults.add(spec.name, fault)
    }
    const columns = columnsOf(spec)
    const key = spec.key.map((column) => row.cells[columns.indexOf(column)] as string)
    return { number: row.number, key, values: null }
  }
  // The cells were read by this file's own fields.
  const values = (spec.complete?.(reading.values) ?? reading.values) as FileRow<N>
  return { number: row.number, key: keyOf(id, values), values }
}
