import { readSettings } from '../settings.ts'
import { type Command, EXIT } from './command.ts'
import { addUser } from './user-add.ts'
import { disableUser, listUsers, resetUser } from './user-others.ts'
import { changeRole } from './user-role.ts'
import { isWrongUse, type UserTask } from './user-task.ts'
import { COMMAND_LINE, withDatabase } from './with-database.ts'

const TASKS: ReadonlyMap<string, UserTask> = new Map([
  ['add', addUser],
  ['role', changeRole],
  ['disable', disableUser],
  ['reset', resetUser],
  ['list', listUsers],
])

/** `quarterdeck user …`: accounts from the command line, the first administrator's above all. */
export const userCommand: Command = {
  usage: 'user <task>',
  summary: `manages accounts: ${[...TASKS.keys()].join(', ')}`,
  async run([name = '', ...args], { env, now, print, printError }) {
    const task = TASKS.get(name)
    if (task === undefined) {
      const lines = [...TASKS.values()].map(({ usage, does }) => `  ${usage}\n      ${does}`)
      ;['Usage: quarterdeck', ...lines].forEach(printError)
      return EXIT.wrongUse
    }
    const settings = readSettings(env, import.meta.dirname)
    try {
      const prepared = task.prepare(args)
      await withDatabase({ settings, printError }, async (db) => {
        const lines = await prepared({ db, now, actor: COMMAND_LINE }, settings)
        lines.forEach(print)
      })
      return EXIT.done
    } catch (error) {
      if (isWrongUse(error)) {
        printError(error.message)
        printError(`Usage: quarterdeck ${task.usage}`)
        return EXIT.wrongUse
      }
      throw error
    }
  },
}
