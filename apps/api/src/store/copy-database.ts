import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'

/** More pages than a SQLite file can have. */
const ALL_PAGES = 0x7fff_ffff

/**
 * Copies a connection's database while others read and write it: as it was at one moment, in one
 * file that needs no `-wal` beside it, and safe on the disk when this resolves.
 * @param to a file that is not there, or is empty
 */
export async function copyDatabase(connection: Database.Database, to: string): Promise<void> {
  // In one step: a commit between two steps starts the copy anew, under load again and again.
  await connection.backup(to, { progress: () => ALL_PAGES })
  const copy = new Database(to)
  try {
    copy.pragma('journal_mode = DELETE')
  } finally {
    copy.close()
  }
  syncToDisk(to)
}

/** Waits until the disk has a file's bytes, or a folder's names. */
export function syncToDisk(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** What SQLite may keep beside a database file: its log, the index of that, and its journal. */
export const BESIDE_DATABASE = ['-wal', '-shm', '-journal']

/** Removes a database file with all that SQLite keeps beside it, as far as it is there. */
export function removeDatabase(file: string): void {
  for (const suffix of ['', ...BESIDE_DATABASE]) {
    rmSync(`${file}${suffix}`, { force: true })
  }
}
