import { type Column, getTableColumns, is, Placeholder, sql } from 'drizzle-orm'
import type { Write } from './db.ts'
import type { NewRow, Schema } from './schema.ts'

/**
 * Adds many rows to one table by a statement that is built once: building one for each lot of rows
 * takes the query builder several times as long as the store takes to add them.
 * @param rows all with the same columns
 * @throws Error where one lacks a column of the first
 */
export async function insertRows<T extends keyof Schema>(
  tx: Write,
  t: Schema,
  name: T,
  rows: readonly NewRow<T>[],
): Promise<void> {
  const [first] = rows
  if (first === undefined) {
    return
  }
  const names = Object.keys(first)
  const places = Object.fromEntries(names.map((each) => [each, sql`${sql.placeholder(each)}`]))
  // `Schema` gives each table its own rows; what pairs them is lost in a name that is a parameter.
  const insert = tx.insert(t[name] as Schema['boards']).values(places as never)
  const statement = insert.toSQL()
  const encoders = statement.params.map((param) => encoderOf(param, getTableColumns(t[name])))
  await tx.runForEach(statement.sql, rows, (row) => encoders.map((encode) => encode(row)))
}

type Encoder = (row: Readonly<Record<string, unknown>>) => unknown

/** What goes into the store for a parameter: yes and no as 1 and 0 on SQLite, lists as JSON. */
function encoderOf(param: unknown, columns: Readonly<Record<string, Column>>): Encoder {
  if (!is(param, Placeholder)) {
    return () => param
  }
  const { name } = param
  const column = columns[name] as Column
  return (row) => {
    const value = row[name]
    if (value === undefined) {
      throw new Error(`A row lacks its ${name}`)
    }
    return value === null ? null : column.mapToDriverValue(value)
  }
}
