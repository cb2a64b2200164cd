import { DomainError } from '../errors.ts'
import { explainStartFailure, type StartSettings } from '../start-failure.ts'
import { CommandError } from './command.ts'

/**
 * Runs what a command does with a database, and says in plain words what was wrong with the file.
 * @param settings with the file that is written to as `database`
 * @throws CommandError in place of what the disk and SQLite throw; a refusal, and anything else, as it is
 */
export async function inPlainWords<T>(settings: StartSettings, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof DomainError) throw error
    const words = explainStartFailure(error, settings)
    throw words === undefined ? error : new CommandError(words, { cause: error })
  }
}
