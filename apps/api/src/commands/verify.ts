import { resolve } from 'node:path'
import { isWrong } from '../backup/finding.ts'
import { verifyDatabase } from '../backup/verify-database.ts'
import { readSettings } from '../settings.ts'
import { migrationsBelow } from '../store/migrate.ts'
import { type Command, EXIT } from './command.ts'
import { closingLine, findingLine } from './describe-findings.ts'
import { inPlainWords } from './in-plain-words.ts'
import { nameDatabase } from './with-database.ts'

/** `quarterdeck verify [file]`: looks for damage, and judges what was published again. */
export const verifyCommand: Command = {
  usage: 'verify [file]',
  summary: 'checks the database, in use or not, or a backup: damage, hashes, results',
  async run(args, { env, print, printError }) {
    const [named, ...more] = args
    if (named === '' || more.length > 0) {
      printError(`Usage: quarterdeck ${this.usage}`)
      return EXIT.wrongUse
    }
    const settings = readSettings(env, import.meta.dirname)
    const file = named === undefined ? settings.database : resolve(named)
    nameDatabase(file, printError)
    const verified = await inPlainWords({ ...settings, database: file }, async () =>
      verifyDatabase({ input: { file, migrations: migrationsBelow(settings.root) } }),
    )
    const wrong = verified.findings.filter(isWrong)
    for (const finding of verified.findings) {
      const say = isWrong(finding) ? printError : print
      say(findingLine(finding))
    }
    print(closingLine(verified))
    return wrong.length === 0 ? EXIT.done : EXIT.refused
  },
}
