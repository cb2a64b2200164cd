import type { TableFault } from './fault.ts'
import type { Field, ValueOf } from './field.ts'
import type { TableRow } from './read-table.ts'

/** The columns of a file with the kind of cell in each. */
export type Fields = Readonly<Record<string, Field<unknown>>>

export type Values<F> = { readonly [C in keyof F]: ValueOf<F[C]> }

export type RowReading<F> =
  | { readonly ok: true; readonly values: Values<F> }
  | { readonly ok: false; readonly faults: readonly TableFault[] }

/**
 * Reads every cell of a row; a row with any fault gives its faults and no values.
 * @param row of a table read with the columns of these fields, in their order
 */
export function readRow<F extends Fields>(row: TableRow, fields: F): RowReading<F> {
  const values: Record<string, unknown> = {}
  const faults: TableFault[] = []
  let at = 0
  for (const column of Object.keys(fields)) {
    const written = row.cells[at] as string
    const reading = (fields[column] as Field<unknown>).read(written)
    at += 1
    if (reading.ok) {
      values[column] = reading.value
    } else {
      const { cause, nearest = null } = reading
      faults.push({ row: row.number, column, value: written, cause, nearest })
    }
  }
  return faults.length === 0 ? { ok: true, values: values as Values<F> } : { ok: false, faults }
}
