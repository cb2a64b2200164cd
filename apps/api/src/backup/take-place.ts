import { existsSync, linkSync, renameSync } from 'node:fs'
import Database from 'better-sqlite3'
import { DomainError } from '../errors.ts'
import { BESIDE_DATABASE } from '../store/copy-database.ts'
import { moveIntoPlace } from './copy-beside.ts'
import { isDamage } from './open-held.ts'

/** As long as another program may take to close the database. */
const PATIENCE_MS = 1000

/**
 * Puts a copy in the place of the database, and keeps what was there as `kept`. At no moment is the
 * place empty, or what stands in it half-written.
 * @throws DomainError when another program has the database open, or it cannot be kept; then nothing
 *   is changed
 */
export function takePlace(given: { copy: string; database: string; kept: string }): void {
  const { copy, database, kept } = given
  const lock = existsSync(database) ? lockOut(database) : null
  try {
    keep(database, kept)
    moveIntoPlace(copy, database)
  } finally {
    lock?.close()
  }
}

/**
 * Locks a database so that no other connection, of any program, has it open or gets to it. Its log
 * is written into the file first, which stands alone from then on. A server that opens the file at
 * this very moment waits, and is then refused by SQLite, since the file was moved under it.
 * @returns null for a file that is no sound database, of which SQLite cannot tell who has it open
 */
function lockOut(database: string): Database.Database | null {
  const connection = new Database(database, { timeout: PATIENCE_MS })
  try {
    // Every connection to a database with a log holds a lock on it, idle or not: with any of them
    // left, this is refused. Without a log, the second statement shuts out everyone.
    connection.pragma('journal_mode = DELETE')
    connection.exec('BEGIN EXCLUSIVE')
    if (connection.pragma('journal_mode', { simple: true }) !== 'delete') {
      throw inUse(database)
    }
    return connection
  } catch (error) {
    connection.close()
    if (isDamage(error)) return null
    throw isBusy(error) ? inUse(database) : error
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && /^SQLITE_(BUSY|LOCKED)/.test(error.code)
}

function inUse(database: string): DomainError {
  return new DomainError(
    'conflict',
    `Another program has the database ${database} open, most likely a server that is running.\n` +
      'Stop it, restore again, and start it when that is done. Nothing was changed.',
  )
}

/** A second name, and not a new one: the database goes from its place only when another takes it. */
function keep(database: string, kept: string): void {
  if (existsSync(database)) {
    giveSecondName(database, kept)
  }
  // Left by a damaged database, or one that is gone: SQLite would read it as the backup's.
  for (const suffix of BESIDE_DATABASE.filter((each) => existsSync(`${database}${each}`))) {
    renameSync(`${database}${suffix}`, `${kept}${suffix}`)
  }
}

function giveSecondName(database: string, kept: string): void {
  try {
    linkSync(database, kept)
  } catch (error) {
    // The name is taken, the folder may not be written, or its disk knows no second names.
    const why = error instanceof Error ? error.message : String(error)
    const message = `The database cannot be kept as ${kept} (${why}). Nothing was changed.`
    throw new DomainError('unavailable', message, [], { cause: error })
  }
}
