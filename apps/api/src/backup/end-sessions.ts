import Database from 'better-sqlite3'
import { syncToDisk } from '../store/copy-database.ts'

/** What lets people in without their password; a backup may be older than these tables. */
const LETS_IN = ['sessions', 'account_links']

/**
 * Ends every session and voids every link in a copy of a database: those that have been ended since
 * the backup was taken would otherwise live again.
 */
export function endSessionsIn(copy: string): void {
  const connection = new Database(copy)
  try {
    const tables = connection
      .prepare<[], string>("select name from sqlite_master where type = 'table'")
      .pluck()
      .all()
    for (const table of LETS_IN.filter((each) => tables.includes(each))) {
      connection.exec(`delete from ${table}`)
    }
  } finally {
    connection.close()
  }
  syncToDisk(copy)
}
