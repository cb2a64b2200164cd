/** What is wrong with one cell: why, and the known word nearest to it where it may be a slip. */
export type CellFault = { readonly cause: string; readonly nearest?: string | undefined }

/** What is wrong with a table. `row` is counted as a spreadsheet does: the heading is row 1. */
export type TableFault = {
  readonly row: number | null
  readonly column: string | null
  readonly value: string | null
  readonly cause: string
  readonly nearest: string | null
}

/** A fault of the whole file, with no row or column to point to. */
export function fileFault(cause: string): TableFault {
  return { row: null, column: null, value: null, cause, nearest: null }
}
