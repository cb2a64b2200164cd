import { statSync } from 'node:fs'
import type { ImportResult } from '../importing/result.ts'
import { importAndFreeze, readImportFolder } from '../publication/import-and-freeze.ts'
import { readSettings, type Settings } from '../settings.ts'
import { type Command, CommandError, EXIT } from './command.ts'
import { describeFaults, describeImport } from './describe-import.ts'
import { COMMAND_LINE, withDatabase } from './with-database.ts'

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
    const settings = readSettings(env, import.meta.dirname)
    const { result, copy } = await runImport({ folder, settings, now, printError })
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
 * Imports a folder into the database, which is made or brought up to date first.
 * @returns what came of it, and where a copy of an older database is kept, if there was one
 * @throws CommandError when the folder holds no CSV file, or the database cannot be used
 */
async function runImport(given: {
  folder: string
  settings: Settings
  now: () => Date
  printError: (line: string) => void
}): Promise<{ result: ImportResult; copy: string | null }> {
  const { folder, settings, now, printError } = given
  const files = readFolder(folder)
  return withDatabase({ settings, printError }, async (db, copy) => ({
    result: await importAndFreeze({ ctx: { db, now }, input: { files, actor: COMMAND_LINE } }),
    copy,
  }))
}

function readFolder(folder: string): ReadonlyMap<string, Uint8Array> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new CommandError(`There is no folder ${folder}`)
  }
  const files = readImportFolder(folder)
  if (files.size === 0) {
    throw new CommandError(`There is no CSV file in ${folder}`)
  }
  return files
}
