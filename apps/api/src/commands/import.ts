import { existsSync } from 'node:fs'
import type { ImportResult } from '../importing/result.ts'
import { importAndFreeze, readImportFolder } from '../publication/import-and-freeze.ts'
import { databaseFile } from '../store/database-file.ts'
import { openSqlite } from '../store/db.ts'
import { migrateFile } from '../store/migrate.ts'
import { type Command, CommandError, EXIT } from './command.ts'
import { describeFaults, describeImport } from './describe-import.ts'

const ACTOR = 'command line'

/** `quarterdeck import <folder>`: adds what a folder of CSV files holds, or says what is wrong. */
export const importCommand: Command = {
  usage: 'import <folder>',
  summary: 'adds the figures and the catalogue that a folder of CSV files holds',
  async run(args, { env, now, print, printError }) {
    const [folder, ...more] = args
    if (folder === undefined || more.length > 0) {
      printError(`Usage: quarterdeck ${this.usage}`)
      return EXIT.wrongUse
    }
    const database = databaseFile(env)
    const { result, copy } = await runImport({ folder, database, now, actor: ACTOR })
    if (copy !== null) {
      print(`The database was brought up to date. A copy of it as it was: ${copy}`)
    }
    if (!result.ok) {
      describeFaults(result).forEach(printError)
      return EXIT.refused
    }
    describeImport(result).forEach(print)
    return EXIT.done
  },
}

/**
 * Imports a folder into a database file, which is made or brought up to date first.
 * @throws CommandError when there is no such folder or no CSV file in it; UnknownSchemaError
 */
export async function runImport(given: {
  folder: string
  database: string
  now: () => Date
  actor: string
}): Promise<{ result: ImportResult; copy: string | null }> {
  const { folder, database, now, actor } = given
  if (!existsSync(folder)) {
    throw new CommandError(`There is no folder ${folder}`)
  }
  const files = readImportFolder(folder)
  if (files.size === 0) {
    throw new CommandError(`There is no CSV file in ${folder}`)
  }
  const { copy } = await migrateFile(database)
  const db = openSqlite(database)
  try {
    return { result: await importAndFreeze({ ctx: { db, now }, input: { files, actor } }), copy }
  } finally {
    await db.close()
  }
}
