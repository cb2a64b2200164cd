import { resolve } from 'node:path'
import { backupDatabase } from '../backup/backup-database.ts'
import { readSettings } from '../settings.ts'
import { migrationsBelow } from '../store/migrate.ts'
import { type Command, EXIT } from './command.ts'
import { counted } from './counted.ts'
import { inPlainWords } from './in-plain-words.ts'

/** `quarterdeck backup <file>`: copies the database, while a server may be running. */
export const backupCommand: Command = {
  usage: 'backup <file>',
  summary: 'copies the database to a new file, while it is in use or not',
  async run(args, { env, now, print, printError }) {
    const [named, ...more] = args
    if (named === undefined || named === '' || more.length > 0) {
      printError(`Usage: quarterdeck ${this.usage}`)
      return EXIT.wrongUse
    }
    const settings = readSettings(env, import.meta.dirname)
    const file = resolve(named)
    const began = now()
    const { bytes, schemaVersion, publications } = await inPlainWords(
      { ...settings, database: file },
      () =>
        backupDatabase({
          input: { database: settings.database, file, migrations: migrationsBelow(settings.root) },
        }),
    )
    const seconds = ((now().getTime() - began.getTime()) / 1000).toFixed(1)
    print(`${settings.database} is backed up to ${file}.`)
    print(
      `${(bytes / 1e6).toFixed(1)} MB, schema version ${schemaVersion}, ` +
        `${counted(publications, 'publication', 'publications')}, ` +
        `begun at ${began.toISOString()}, done in ${seconds} s`,
    )
    return EXIT.done
  },
}
