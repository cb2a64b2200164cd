import { resolve } from 'node:path'
import { restoreDatabase } from '../backup/restore-database.ts'
import { readSettings } from '../settings.ts'
import { migrationsBelow } from '../store/migrate.ts'
import { type Command, EXIT } from './command.ts'
import { counted } from './counted.ts'
import { findingLine } from './describe-findings.ts'
import { inPlainWords } from './in-plain-words.ts'
import { COMMAND_LINE } from './with-database.ts'

/** `quarterdeck restore <file>`: puts a backup in the place of the database, or says why not. */
export const restoreCommand: Command = {
  usage: 'restore <file>',
  summary: 'puts a backup in the place of the database, which is kept; stop the server first',
  async run(args, { env, now, print, printError }) {
    const [named, ...more] = args
    if (named === undefined || named === '' || more.length > 0) {
      printError(`Usage: quarterdeck ${this.usage}`)
      return EXIT.wrongUse
    }
    const settings = readSettings(env, import.meta.dirname)
    const { database, root } = settings
    const file = resolve(named)
    const input = { file, database, migrations: migrationsBelow(root) }
    const ctx = { now, actor: COMMAND_LINE }
    const restored = await inPlainWords(settings, () => restoreDatabase({ ctx, input }))
    if (!restored.ok) {
      restored.findings.map(findingLine).forEach(printError)
      printError(`${file} was not restored. Nothing was changed.`)
      return EXIT.refused
    }
    const held = counted(restored.publications, 'publication', 'publications')
    print(`${file} is restored to ${database}: schema version ${restored.schemaVersion}, ${held}.`)
    if (restored.kept !== null) {
      print(`The database that was there is kept: ${restored.kept}`)
    }
    return EXIT.done
  },
}
