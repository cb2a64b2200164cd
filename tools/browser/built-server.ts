import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { Role } from '@quarterdeck/contract'

const READY = /^Quarterdeck is ready at (http:\S+)/
const DEMO = /^ {2}(viewer|officer|director|performance|administrator) +(\S+@\S+) +(\S+)$/
/** The last line that a new database has the server say of its accounts. */
const DEMO_END = /^The passwords are shown this once/

/** What one signs in with. */
export type Credentials = { readonly email: string; readonly password: string }

/** The built product, running by itself for one test file. */
export type BuiltServer = {
  /** Where it answers, e.g. `http://127.0.0.1:40113`, without a slash at the end. */
  readonly address: string
  /**
   * The account of each role, where it was started with `QUARTERDECK_DEMO: '1'`.
   * @throws Error where it was not
   */
  readonly demo: Readonly<Record<Role, Credentials>>
  /** Its process. */
  readonly pid: number
  /** Stops it and throws its database away. */
  readonly stop: () => Promise<void>
}

/**
 * Starts the built server on a free port with a database of its own, and waits until it is ready.
 * @param env what the test wants to set besides, e.g. `{ QUARTERDECK_DEMO: '1' }`
 * @throws Error with what the server wrote, when it ends before it is ready
 */
export async function startBuiltServer(env: Record<string, string> = {}): Promise<BuiltServer> {
  const root = resolve(import.meta.dirname, '../..')
  const folder = await mkdtemp(join(tmpdir(), 'quarterdeck-browser-'))
  const child = spawn(process.execPath, [resolve(root, 'apps/api/dist/server.js')], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: '0',
      QUARTERDECK_DB: join(folder, 'quarterdeck.db'),
      QUARTERDECK_ROOT: root,
      QUARTERDECK_DEMO: '0',
      ...env,
    },
  })
  const ended = once(child, 'exit')
  const written: string[] = []
  const demo: Partial<Record<Role, Credentials>> = {}
  const lastLine = env['QUARTERDECK_DEMO'] === '1' ? DEMO_END : READY
  child.stderr.on('data', (chunk) => written.push(String(chunk)))
  const address = await new Promise<string>((ready, fail) => {
    let found = ''
    createInterface({ input: child.stdout }).on('line', (line) => {
      written.push(line)
      found = READY.exec(line)?.[1] ?? found
      const [, role, email, password] = DEMO.exec(line) ?? []
      if (role !== undefined && email !== undefined && password !== undefined) {
        demo[role as Role] = { email, password }
      }
      if (lastLine.test(line)) {
        ready(found.replace(/\/$/, ''))
      }
    })
    child.on('exit', () => fail(new Error(`The server ended early.\n${written.join('\n')}`)))
  }).catch(async (error: unknown) => {
    await rm(folder, { recursive: true })
    throw error
  })
  return {
    address,
    pid: child.pid as number,
    get demo() {
      if (lastLine !== DEMO_END) {
        throw new Error("Start the server with QUARTERDECK_DEMO: '1' to have accounts")
      }
      return demo as Record<Role, Credentials>
    },
    async stop() {
      child.kill('SIGTERM')
      await ended
      await rm(folder, { recursive: true })
    },
  }
}
