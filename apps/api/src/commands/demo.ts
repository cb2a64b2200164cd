import { removeDemoAccounts } from '../accounts/remove-demo-accounts.ts'
import { readSettings } from '../settings.ts'
import { type Command, EXIT } from './command.ts'
import { COMMAND_LINE, withDatabase } from './with-database.ts'

/** `quarterdeck demo remove`: closes the accounts that a new database came with. */
export const demoCommand: Command = {
  usage: 'demo remove',
  summary: 'closes the demonstration accounts of a new database and ends their sessions',
  async run(args, { env, now, print, printError }) {
    if (args.length !== 1 || args[0] !== 'remove') {
      printError(`Usage: quarterdeck ${this.usage}`)
      return EXIT.wrongUse
    }
    const settings = readSettings(env, import.meta.dirname)
    const closed = await withDatabase(settings, (db) =>
      removeDemoAccounts({ ctx: { db, now, actor: COMMAND_LINE } }),
    )
    closed.forEach((email) => print(`Closed: ${email}`))
    if (closed.length === 0) {
      print('There is no demonstration account.')
    } else {
      print('Where no other administrator is left, make one with: quarterdeck user add')
    }
    return EXIT.done
  },
}
