import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeTable } from '@quarterdeck/exchange'

/** A row of a file by its columns, all as they are written. */
export type Row = Readonly<Record<string, string>>

/** Files of the import format by their names, `measures.csv`. */
export type Files = Readonly<Record<string, readonly Row[]>>

/**
 * One file of the import format. A file without rows is left out, as it would add nothing.
 * Nothing in it was typed by a stranger, so no cell needs guarding against formulas.
 */
export function writtenFile(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {}).map((name) => ({ name, kind: 'plain' as const }))
  return writeTable(columns, rows)
}

/** The council's files as bytes by their names, as the import reads them. */
export function writtenFiles(files: Files): Map<string, Uint8Array> {
  const encoder = new TextEncoder()
  return new Map(
    Object.entries(files)
      .filter(([, rows]) => rows.length > 0)
      .map(([name, rows]) => [name, encoder.encode(writtenFile(rows))]),
  )
}

/** Writes the files into a folder, made where it is not there; files of other names stay. */
export function writeFolder(folder: string, files: Files): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, bytes] of writtenFiles(files)) writeFileSync(join(folder, name), bytes)
}
