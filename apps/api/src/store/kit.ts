import * as pg from 'drizzle-orm/pg-core'
import * as sqlite from 'drizzle-orm/sqlite-core'

/**
 * The column kit that the schema is written with. PostgreSQL's is the canonical type: its query
 * builder is asynchronous only, so shared code cannot call SQLite's `.get()`, `.all()` or `.run()`.
 */
export const pgKit = {
  table: pg.pgTable,
  id: () => pg.text().primaryKey(),
  /** A number given by the database, rising with every row. */
  serial: () => pg.integer().primaryKey().generatedByDefaultAsIdentity(),
  text: () => pg.text(),
  /** Text from a closed vocabulary. */
  word: <T extends string>() => pg.text().$type<T>(),
  /** An exact decimal as text, `-0.25`: binary floats misjudge figures that lie on a boundary. */
  decimal: () => pg.text(),
  whole: () => pg.integer(),
  yes: () => pg.boolean(),
  json: <T>() => pg.jsonb().$type<T>(),
  /** A day, `YYYY-MM-DD`: as text it orders and compares alike on both engines. */
  day: () => pg.text(),
  /** An instant in UTC, `2021-10-29T09:30:00.000Z`. */
  instant: () => pg.text(),
  primaryKey: pg.primaryKey,
  foreignKey: pg.foreignKey,
  unique: (name: string) => pg.uniqueIndex(name),
  index: (name: string) => pg.index(name),
}

export type Kit = typeof pgKit

/** The only cast; the schema-parity test and the tests of every use case stand behind it. */
export const sqliteKit = {
  table: sqlite.sqliteTable,
  id: () => sqlite.text().primaryKey(),
  serial: () => sqlite.integer().primaryKey({ autoIncrement: true }),
  text: () => sqlite.text(),
  word: <T extends string>() => sqlite.text().$type<T>(),
  decimal: () => sqlite.text(),
  whole: () => sqlite.integer(),
  yes: () => sqlite.integer({ mode: 'boolean' }),
  json: <T>() => sqlite.text({ mode: 'json' }).$type<T>(),
  day: () => sqlite.text(),
  instant: () => sqlite.text(),
  primaryKey: sqlite.primaryKey,
  foreignKey: sqlite.foreignKey,
  unique: (name: string) => sqlite.uniqueIndex(name),
  index: (name: string) => sqlite.index(name),
} as unknown as Kit
