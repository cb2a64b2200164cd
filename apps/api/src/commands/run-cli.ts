import { DomainError } from '../errors.ts'
import { SettingError } from '../start-failure.ts'
import { backupCommand } from './backup.ts'
import { type Command, CommandError, EXIT, type Exit, type Surroundings } from './command.ts'
import { demoCommand } from './demo.ts'
import { importCommand } from './import.ts'
import { remindCommand } from './remind.ts'
import { restoreCommand } from './restore.ts'
import { userCommand } from './user.ts'
import { verifyCommand } from './verify.ts'

/** `quarterdeck …`, for the people who run it. A new command is a file in `commands` and a line. */
const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['import', importCommand],
  ['backup', backupCommand],
  ['restore', restoreCommand],
  ['verify', verifyCommand],
  ['user', userCommand],
  ['demo', demoCommand],
  ['remind', remindCommand],
])

/** What people can put right: said to them as it is, without a stack. */
const REFUSALS = [CommandError, SettingError]

/**
 * Runs one command line, without the program's own name.
 * @returns its exit code: 0 done, 1 refused with a reason, 2 used in a wrong way
 * @throws what nobody expected, which is a mistake of the program
 */
export async function runCli(args: readonly string[], surroundings: Surroundings): Promise<Exit> {
  const [name, ...rest] = args
  if (name === 'help' || name === '--help') {
    usage().forEach(surroundings.print)
    return EXIT.done
  }
  const command = COMMANDS.get(name ?? '')
  if (command === undefined) {
    if (name !== undefined) {
      surroundings.printError(`There is no command "${name}".`)
    }
    usage().forEach(surroundings.printError)
    return EXIT.wrongUse
  }
  try {
    return await command.run(rest, surroundings)
  } catch (error) {
    if (REFUSALS.some((refusal) => error instanceof refusal)) {
      surroundings.printError((error as Error).message)
      return EXIT.refused
    }
    if (error instanceof DomainError) {
      describeRefusal(error).forEach(surroundings.printError)
      return EXIT.refused
    }
    throw error
  }
}

/** Each field by its own name: `/body/roles/0/board` is `board`. */
function describeRefusal({ message, fields }: DomainError): string[] {
  return [message, ...fields.map((fault) => `  ${fault.path.split('/').at(-1)}: ${fault.message}`)]
}

function usage(): string[] {
  const commands = [...COMMANDS.values()]
  const width = Math.max(...commands.map((command) => command.usage.length))
  return [
    'Usage: quarterdeck <command>',
    ...commands.map(({ usage: words, summary }) => `  ${words.padEnd(width)}  ${summary}`),
  ]
}
