import { statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { DomainError } from '../errors.ts'
import { schemaVersion } from '../store/migrate.ts'

/** A database file of ours, opened to be read only; whoever opened it closes the connection. */
export type Held = { readonly connection: Database.Database; readonly schemaVersion: number }

/**
 * Opens a database file of ours, which others may be writing to.
 * @param migrationsFolder those that this program knows
 * @throws DomainError when there is no such file, or it is not a database of ours
 * @throws UnknownSchemaError when a newer release has written it
 */
export function openHeld(file: string, migrationsFolder: string): Held {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new DomainError('not-found', `There is no file ${file}`)
  }
  const connection = new Database(file, { readonly: true, fileMustExist: true })
  try {
    const version = schemaVersion(connection, readMigrationFiles({ migrationsFolder }))
    if (version === 0) {
      throw new DomainError('invalid', `${file} is not a database of Quarterdeck.`)
    }
    return { connection, schemaVersion: version }
  } catch (error) {
    connection.close()
    throw isDamage(error) ? damaged(file, error) : error
  }
}

/** The refusal of a file that SQLite cannot read. */
export function damaged(file: string, cause: unknown): DomainError {
  const message = `${file} is damaged, or is not a database at all.`
  return new DomainError('invalid', message, [], { cause })
}

/** Whether SQLite says that the bytes of a file are not those of a sound database. */
export function isDamage(error: unknown): boolean {
  return (
    error instanceof Database.SqliteError &&
    /^SQLITE_(CORRUPT|NOTADB|IOERR_SHORT_READ)/.test(error.code)
  )
}
