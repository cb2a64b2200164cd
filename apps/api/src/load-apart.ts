import { fork } from 'node:child_process'
import { once } from 'node:events'

/** The word that the server's own program is started with, to load an empty database and end. */
const LOAD = 'load'

/** What the process that loads could not do: it has said why itself. */
export class AlreadyToldError extends Error {
  override name = 'AlreadyToldError'
}

/**
 * Loads an empty database in a process of its own: loading takes several times the memory that
 * serving does, and a server would keep it for as long as it runs.
 * @param program the file of the server's program
 * @throws AlreadyToldError when the database could not be loaded, Error when the process was killed
 */
export async function loadApart(program: string): Promise<void> {
  const child = fork(program, [LOAD], { stdio: 'inherit' })
  const [code, signal] = await once(child, 'exit')
  if (signal !== null) {
    throw new Error(`Loading the figures was broken off by ${signal}`)
  }
  if (code !== 0) {
    throw new AlreadyToldError('The database could not be loaded')
  }
}

/** Whether this process was started to load and end; it ends too when the one that waits does. */
export function isLoading(): boolean {
  const isTold = process.argv[2] === LOAD
  if (isTold) {
    process.on('disconnect', () => process.exit(1))
    process.channel?.unref()
  }
  return isTold
}
