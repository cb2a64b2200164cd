import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { dirname, join, parse } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator'
import { copyDatabase, removeDatabase } from './copy-database.ts'

export const SQLITE_MIGRATIONS = fileURLToPath(new URL('./migrations/sqlite', import.meta.url))

/** Where they lie below the repository's folder: the bundled program lies elsewhere than its source. */
export function migrationsBelow(root: string): string {
  return join(root, 'apps/api/src/store/migrations/sqlite')
}

/** The file was written by a newer release of the program, or is not one of its files. */
export class UnknownSchemaError extends Error {
  override name = 'UnknownSchemaError'
}

export interface Migrated {
  /** Schema versions: how many migrations the file had, and has now. */
  readonly from: number
  readonly to: number
  /** Where the file as it was is kept; null for a new file and where nothing was pending. */
  readonly copy: string | null
}

/**
 * Brings a SQLite file to this program's schema, making it (and its folder) where there is none.
 * A file that has migrations pending is first copied beside itself, `quarterdeck.schema-3.db`
 * for one at schema version 3. All pending migrations are kept, or none.
 * @throws UnknownSchemaError when the file is newer than the program
 */
export async function migrateFile(
  file: string,
  migrationsFolder: string = SQLITE_MIGRATIONS,
): Promise<Migrated> {
  const known = readMigrationFiles({ migrationsFolder })
  const isNew = !existsSync(file)
  mkdirSync(dirname(file), { recursive: true })
  const connection = new Database(file)
  try {
    // Rebuilding a table drops it, which must not count as deleting what its rows refer to.
    // The setting cannot be changed inside the transaction; the check at its end stands in.
    connection.pragma('foreign_keys = OFF')
    const from = schemaVersion(connection, known)
    const pending = known.slice(from)
    if (pending.length === 0) {
      return { from, to: from, copy: null }
    }
    const copy = isNew ? null : await keepCopy(connection, file, from)
    apply(connection, pending)
    return { from, to: known.length, copy }
  } finally {
    connection.close()
  }
}

/**
 * The schema version of a file: how many of the known migrations it has. 0 for one that has no
 * migrations at all, which is a new file or not one of ours.
 * @param known the program's own, from `readMigrationFiles`
 * @throws UnknownSchemaError when it has others
 */
export function schemaVersion(
  connection: Database.Database,
  known: readonly MigrationMeta[],
): number {
  const recorded = connection
    .prepare("select 1 from sqlite_master where name = '__drizzle_migrations'")
    .get()
  if (recorded === undefined) {
    return 0
  }
  const held = connection
    .prepare<[], { hash: string }>('select hash from __drizzle_migrations order by id')
    .all()
  const unknown = held.some((row, index) => known[index]?.hash !== row.hash)
  if (unknown) {
    throw new UnknownSchemaError(
      `${connection.name} has schema version ${held.length}, which this program (schema version ` +
        `${known.length}) does not know. It was most likely written by a newer release: run that ` +
        'release, or restore a copy made before it.',
    )
  }
  return held.length
}

async function keepCopy(
  connection: Database.Database,
  file: string,
  version: number,
): Promise<string> {
  const { dir, name, ext } = parse(file)
  const copy = join(dir, `${name}.schema-${version}${ext}`)
  const unfinished = `${copy}.unfinished`
  removeDatabase(unfinished)
  await copyDatabase(connection, unfinished)
  renameSync(unfinished, copy)
  return copy
}

function apply(connection: Database.Database, pending: MigrationMeta[]): void {
  connection.exec(
    `create table if not exists __drizzle_migrations
       (id integer primary key autoincrement, hash text not null, created_at numeric)`,
  )
  const record = connection.prepare(
    'insert into __drizzle_migrations (hash, created_at) values (?, ?)',
  )
  connection.exec('BEGIN IMMEDIATE')
  try {
    for (const migration of pending) {
      for (const statement of migration.sql) {
        connection.exec(statement)
      }
      record.run(migration.hash, migration.folderMillis)
    }
    const broken = connection.pragma('foreign_key_check') as unknown[]
    if (broken.length > 0) {
      throw new Error(`The migration would leave ${broken.length} rows referring to nothing`)
    }
    connection.exec('COMMIT')
  } catch (error) {
    if (connection.inTransaction) {
      connection.exec('ROLLBACK')
    }
    throw error
  }
}
