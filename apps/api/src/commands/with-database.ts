import type { Settings } from '../settings.ts'
import { type Db, openSqlite } from '../store/db.ts'
import { migrateFile, migrationsBelow } from '../store/migrate.ts'
import { inPlainWords } from './in-plain-words.ts'

/** As the audit trail names whoever runs a command. */
export const COMMAND_LINE = 'command line'

/** Says which database a command is about: there may be several, as that of a demonstration. */
export function nameDatabase(file: string, printError: (line: string) => void): void {
  printError(`Database: ${file}`)
}

/**
 * Runs a command's work on the database, which is made or brought up to date first.
 * @param work is also told where a copy of an older database is kept, if there was one
 * @throws CommandError when the database cannot be used
 */
export async function withDatabase<T>(
  { settings, printError }: { settings: Settings; printError: (line: string) => void },
  work: (db: Db, copy: string | null) => Promise<T>,
): Promise<T> {
  nameDatabase(settings.database, printError)
  return await inPlainWords(settings, async () => {
    const { copy } = await migrateFile(settings.database, migrationsBelow(settings.root))
    const db = openSqlite(settings.database)
    try {
      return await work(db, copy)
    } finally {
      await db.close()
    }
  })
}
