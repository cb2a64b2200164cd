import { stringify } from 'csv-stringify/sync'

/** A column of a CSV file; `text` is for what people wrote, where a formula could hide. */
export type Column<Name extends string> = { readonly name: Name; readonly kind: 'text' | 'plain' }

/**
 * Writes a CSV file (RFC 4180, UTF-8 with a byte-order mark, so that Excel reads it as such).
 * An absent cell, null, is left blank. In a column of kind `text` a cell that a spreadsheet would
 * run as a formula is written with an apostrophe before it: `=1+1` becomes `'=1+1`. Numbers in
 * `plain` columns keep their minus sign.
 */
export function writeTable<Name extends string>(
  columns: readonly Column<Name>[],
  rows: readonly Readonly<Record<Name, string | null>>[],
): string {
  const cells = rows.map((row) => columns.map(({ name, kind }) => cellOf(row[name], kind)))
  const heading = columns.map(({ name }) => name)
  // Left alone, csv-stringify quotes a line end only where it is the one between rows.
  const quoted_match = /[\r\n]/
  return stringify([heading, ...cells], { bom: true, record_delimiter: 'windows', quoted_match })
}

/** What a spreadsheet takes for the start of a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/

function cellOf(cell: string | null, kind: Column<string>['kind']): string {
  if (cell === null) return ''
  return kind === 'text' && FORMULA.test(cell) ? `'${cell}` : cell
}
