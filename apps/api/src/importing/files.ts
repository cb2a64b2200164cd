import { CATALOGUE_FILES } from './catalogue-files.ts'
import type { AnyFileSpec, RowOf } from './file-spec.ts'
import { REPORT_FILES } from './report-files.ts'

/** Every file of the import format (docs/import-format.md), in the order faults are listed in. */
export const FILES = { ...CATALOGUE_FILES, ...REPORT_FILES }

export type FileId = keyof typeof FILES
export const FILE_IDS = Object.keys(FILES) as FileId[]

/** One row of a file, its cells read, by column. */
export type FileRow<N extends FileId> = RowOf<(typeof FILES)[N]>

/** The files whose rows are held as they stand; figures are put together from several rows. */
export type PlainFileId = Exclude<FileId, 'returns'>
export const PLAIN_FILE_IDS = FILE_IDS.filter((id): id is PlainFileId => id !== 'returns')

export function specOf(id: FileId): AnyFileSpec {
  return FILES[id]
}

/** The text of a row's key, cell by cell: `['cypf', '2021/22', 'PED03 01']`. */
export function keyOf<N extends FileId>(id: N, row: FileRow<N>): string[] {
  const { key, fields } = specOf(id)
  const cells: Readonly<Record<string, unknown>> = row
  return key.map((column) => fields[column]?.write(cells[column]) ?? '')
}

/** A key as one text, for maps. No cell holds the character between: a file that does is no text. */
export function joined(key: readonly (string | number)[]): string {
  return key.join('\u0000')
}
