import { type Column, getTableColumns, sql } from 'drizzle-orm'
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
  const columns = getTableColumns(t[name])
  const names = Object.keys(first)
  const places = Object.fromEntries(names.map((each) => [each, sql`${sql.placeholder(each)}`]))
  // `Schema` gives each table its own rows; what pairs them is lost in a name that is a parameter.
  const insert = tx.insert(t[name] as Schema['boards']).values(places as never)
  const statement = insert.prepare(`insert_${name}`)
  const encoded = encoderOf(columns, names)
  for (const row of rows) {
    await statement.execute(encoded(row))
  }
}

/** How a row goes into the store: yes and no as 1 and 0 on SQLite, lists as JSON. */
function encoderOf(columns: Readonly<Record<string, Column>>, names: readonly string[]) {
  const encoders = names.map((name) => [name, columns[name] as Column] as const)
  return (row: Readonly<Record<string, unknown>>) => {
    const encoded: Record<string, unknown> = {}
    for (const [name, column] of encoders) {
      const value = row[name]
      if (value === undefined) {
        throw new Error(`A row lacks its ${name}`)
      }
      encoded[name] = value === null ? null : column.mapToDriverValue(value)
    }
    return encoded
  }
}
