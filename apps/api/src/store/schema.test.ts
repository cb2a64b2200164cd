import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Column } from 'drizzle-orm'
import { toSnakeCase } from 'drizzle-orm/casing'
import { getTableConfig as pgConfig } from 'drizzle-orm/pg-core'
import { type SQLiteTable, getTableConfig as sqliteConfig } from 'drizzle-orm/sqlite-core'
import { describe, expect, it } from 'vitest'
import { pgKit, sqliteKit } from './kit.ts'
import { migrateFile } from './migrate.ts'
import * as pgExports from './schema.pg.ts'
import * as sqliteExports from './schema.sqlite.ts'
import { defineSchema, type Schema } from './schema.ts'
import { testFolder } from './test-db.ts'

const pg = defineSchema(pgKit)
const sqlite = defineSchema(sqliteKit)
const names = Object.keys(pg) as (keyof Schema)[]

/** What a column's type is called on the one engine, and what it must be on the other. */
const SAME_TYPE: Record<string, string> = {
  PgText: 'SQLiteText',
  PgInteger: 'SQLiteInteger',
  PgBoolean: 'SQLiteBoolean',
  PgJsonb: 'SQLiteTextJson',
}

function columnOf(column: Column) {
  const { notNull, primary, hasDefault } = column
  const type = SAME_TYPE[column.columnType] ?? column.columnType
  return {
    name: toSnakeCase(column.name),
    type,
    notNull,
    primary,
    hasDefault,
    default: column.default,
  }
}

type Config = ReturnType<typeof pgConfig>

/** What a table is, apart from the engine's own names of types. */
function shapeOf(
  config: Pick<Config, 'name' | 'columns' | 'foreignKeys' | 'indexes' | 'primaryKeys'>,
) {
  const columnNames = (columns: readonly { name?: string | undefined }[]) =>
    columns.map(({ name }) => toSnakeCase(name ?? ''))
  return {
    name: config.name,
    columns: config.columns.map(columnOf),
    primaryKeys: config.primaryKeys.map((key) => columnNames(key.columns)),
    indexes: config.indexes.map(({ config: index }) => ({
      name: index.name,
      unique: index.unique,
      columns: columnNames(index.columns as Column[]),
    })),
    foreignKeys: config.foreignKeys.map((key) => {
      const { columns, foreignColumns } = key.reference()
      return { from: columnNames(columns), to: columnNames(foreignColumns) }
    }),
  }
}

function shapeOnSqlite(name: keyof Schema) {
  const config = sqliteConfig(sqlite[name] as unknown as SQLiteTable)
  return shapeOf(config as unknown as Config)
}

describe('the schema', () => {
  it.each(names)('is the same on both engines: %s', (name) => {
    expect(shapeOnSqlite(name)).toEqual(shapeOf(pgConfig(pg[name])))
  })

  it('has nothing behind the frozen text of a publication, where SQLite would read through it', () => {
    expect(sqliteConfig(sqlite.publications as unknown as SQLiteTable).columns.at(-1)?.name).toBe(
      'frozen',
    )
  })

  it('is whole where the migrations are generated from', () => {
    expect(Object.keys(pgExports).toSorted()).toEqual(names.toSorted())
    expect(Object.keys(sqliteExports).toSorted()).toEqual(names.toSorted())
  })

  it('has every table and column documented, and documents no other', () => {
    const folder = join(import.meta.dirname, '../../../../docs/data')
    const documented = readdirSync(folder).map((file) => {
      const text = readFileSync(join(folder, file), 'utf8')
      const columns = [...text.matchAll(/^\| `(\w+)` \| \S/gm)].map((match) => match[1])
      return [file, columns]
    })
    const held = names.map((name) => {
      const shape = shapeOf(pgConfig(pg[name]))
      return [`${shape.name}.md`, shape.columns.map((column) => column.name)]
    })
    expect(Object.fromEntries(documented)).toEqual(Object.fromEntries(held))
  })
})

type Snapshot = {
  tables: Record<string, { name: string; columns: Record<string, { notNull: boolean }> }>
}

/** The tables that the generated migrations leave behind, as drizzle-kit notes them. */
function latestSnapshot(engine: 'sqlite' | 'postgres') {
  const folder = join(import.meta.dirname, 'migrations', engine, 'meta')
  const latest = readdirSync(folder)
    .filter((file) => file.endsWith('_snapshot.json'))
    .toSorted()
    .at(-1)
  const { tables } = JSON.parse(readFileSync(join(folder, `${latest}`), 'utf8')) as Snapshot
  const columns = Object.values(tables).map((table) => [table.name, Object.keys(table.columns)])
  return Object.fromEntries(columns)
}

describe('the generated migrations', () => {
  const expected = Object.fromEntries(
    names.map((name) => {
      const shape = shapeOf(pgConfig(pg[name]))
      return [shape.name, shape.columns.map((column) => column.name)]
    }),
  )

  it.each(['sqlite', 'postgres'] as const)('are up to date with the schema on %s', (engine) => {
    expect(latestSnapshot(engine)).toEqual(expected)
  })

  it('make in SQLite just the tables of the schema', async () => {
    const file = join(testFolder(), 'fresh.db')
    await migrateFile(file)
    const rows = new Database(file)
      .prepare<[], { table: string; column: string }>(
        `select m.name as "table", c.name as "column"
         from sqlite_master m join pragma_table_info(m.name) c
         where m.type = 'table' and m.name not like '\\_\\_%' escape '\\' and m.name not like 'sqlite%'
         order by m.name, c.cid`,
      )
      .all()
    const made = Map.groupBy(rows, (row) => row.table)
    const columns = Array.from(made, ([table, held]) => [table, held.map((row) => row.column)])
    expect(Object.fromEntries(columns)).toEqual(expected)
  })
})
