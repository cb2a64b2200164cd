import { AsyncLocalStorage } from 'node:async_hooks'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { sqliteKit } from './kit.ts'
import { defineSchema, type Schema } from './schema.ts'

type AnyPg = PgDatabase<PgQueryResultHKT, Record<string, never>>

/** Capability types: a function that takes `Read` cannot write, and says so in its signature. */
export type Read = Pick<AnyPg, 'select'>
export type Write = Pick<AnyPg, 'select' | 'insert' | 'update' | 'delete'> & {
  /**
   * Runs one statement for each row, with the parameters that `paramsOf` gives as the engine takes
   * them: going through the query builder for each would take as long again.
   */
  runForEach: RunForEach
}
type RunForEach = <R>(
  sql: string,
  rows: readonly R[],
  paramsOf: (row: R) => unknown[],
) => Promise<void>

/** What a use case reads from: the store, or a write under way. */
export type Reading = Pick<Db, 't' | 'read'>

/** The store. Every change is one `write`, which also adds its audit row. */
export interface Db {
  /** The tables. */
  readonly t: Schema
  /** Sees what is committed, never an open `write`. */
  readonly read: Read
  /**
   * Runs `fn` in one transaction: all of it is kept when `fn` resolves, none when it rejects.
   * Writers wait for each other, so await nothing slow in it, such as a network answer.
   * @throws what `fn` throws; an Error when called inside another `write`
   */
  write<T>(fn: (tx: Write) => Promise<T>): Promise<T>
  /** Waits for writes under way, then closes the file. */
  close(): Promise<void>
}

const BUSY_TIMEOUT_MS = 5000
/** More than the program has of its own; lists of other lengths are other statements. */
const MAX_STATEMENTS = 400

/** One SQLite connection as this program uses them; `migrate.ts` opens its own. */
function connect(file: string): Database.Database {
  const connection = new Database(file, { fileMustExist: true, timeout: BUSY_TIMEOUT_MS })
  connection.pragma('journal_mode = WAL')
  connection.pragma('foreign_keys = ON')
  connection.pragma('synchronous = NORMAL')
  keepStatements(connection)
  return connection
}

/**
 * Has a connection compile each statement once: that costs SQLite more than running a small one.
 * The query builder asks for every statement in one mode alone, so that a kept one can be shared.
 */
function keepStatements(connection: Database.Database): void {
  const compile = connection.prepare.bind(connection)
  const kept = new Map<string, Database.Statement>()
  function prepare(sql: string): Database.Statement {
    const held = kept.get(sql)
    if (held !== undefined) {
      return held
    }
    if (kept.size >= MAX_STATEMENTS) {
      kept.clear()
    }
    const statement = compile(sql)
    kept.set(sql, statement)
    return statement
  }
  connection.prepare = prepare as typeof connection.prepare
}

/**
 * Opens a SQLite file that `migrateFile` has brought up to date. PostgreSQL's types are used for
 * both engines; the casts stand here and in `kit.ts` and nowhere else.
 * @throws when the file does not exist or is not a database
 */
export function openSqlite(file: string): Db {
  const writer = connect(file)
  const reader = connect(file)
  reader.pragma('query_only = ON')
  const runForEach: RunForEach = async (sql, rows, paramsOf) => {
    const statement = writer.prepare(sql)
    for (const row of rows) {
      statement.run(paramsOf(row))
    }
  }
  const builder = drizzle(writer, { casing: 'snake_case' })
  const tx = Object.assign(builder, { runForEach }) as unknown as Write
  const read = drizzle(reader, { casing: 'snake_case' }) as unknown as Read
  const inside = new AsyncLocalStorage<true>()
  let last: Promise<unknown> = Promise.resolve()

  // An async callback escapes better-sqlite3's own `transaction`, which is synchronous: the rows
  // are written whatever it throws. So the writer's connection is used by one callback at a time.
  async function transact<T>(fn: (tx: Write) => Promise<T>): Promise<T> {
    writer.exec('BEGIN IMMEDIATE')
    try {
      const result = await inside.run(true, () => fn(tx))
      writer.exec('COMMIT')
      return result
    } catch (error) {
      if (writer.inTransaction) {
        writer.exec('ROLLBACK')
      }
      throw error
    }
  }

  return {
    t: defineSchema(sqliteKit),
    read,
    write(fn) {
      if (inside.getStore()) {
        return Promise.reject(new Error('A write inside a write would wait for itself'))
      }
      const run = last.then(() => transact(fn))
      last = run.catch(() => undefined)
      return run
    },
    async close() {
      await last
      reader.close()
      writer.close()
    },
  }
}
