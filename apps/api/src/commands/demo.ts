import { parseArgs } from 'node:util'
import { hasAdministrator } from '../accounts/keep-an-administrator.ts'
import { removeDemoAccounts } from '../accounts/remove-demo-accounts.ts'
import { readSettings } from '../settings.ts'
import { type Command, EXIT } from './command.ts'
import { COMMAND_LINE, withDatabase } from './with-database.ts'

const MAKE_ONE =
  '  npm run quarterdeck -- user add ann@example.gov.uk --name "Ann Admin" --role administrator'

const REFUSAL = [
  'Nobody else could sign in as an administrator then, so nothing was closed. Make another first,',
  'and set their password by the link that is printed:',
  MAKE_ONE,
  'Or close them all the same: npm run quarterdeck -- demo remove --anyway',
].join('\n')

/** `quarterdeck demo remove`: closes the accounts that a new database came with. */
export const demoCommand: Command = {
  usage: 'demo remove [--anyway]',
  summary: 'closes the demonstration accounts of a new database and ends their sessions',
  async run(args, { env, now, print, printError }) {
    const anyway = readAnyway(args)
    if (anyway === null) {
      printError(`Usage: quarterdeck ${this.usage}`)
      return EXIT.wrongUse
    }
    const settings = readSettings(env, import.meta.dirname)
    await withDatabase({ settings, printError }, async (db) => {
      const ctx = { db, now, actor: COMMAND_LINE }
      const input = { refusal: anyway ? null : REFUSAL }
      const closed = await removeDemoAccounts({ ctx, input })
      closed.forEach((email) => print(`Closed: ${email}`))
      if (closed.length === 0) {
        print('There is no demonstration account.')
      }
      if (!(await hasAdministrator(db.read, db.t))) {
        print('Nobody can sign in as an administrator. To make the first:')
        print(MAKE_ONE)
      }
    })
    return EXIT.done
  },
}

/** Whether `--anyway` follows `remove`; null for a command line that cannot be read. */
function readAnyway(args: readonly string[]): boolean | null {
  try {
    const options = { anyway: { type: 'boolean', default: false } } as const
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    return positionals.join(' ') === 'remove' ? values.anyway : null
  } catch {
    return null
  }
}
