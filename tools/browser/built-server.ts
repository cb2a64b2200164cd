import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'

const READY = /^Quarterdeck is ready at (http:\S+)/

/** The built product, running by itself for one test file. */
export type BuiltServer = {
  /** Where it answers, e.g. `http://127.0.0.1:40113`, without a slash at the end. */
  readonly address: string
  /** Stops it and throws its database away. */
  readonly stop: () => Promise<void>
}

/**
 * Starts the built server on a free port with a database of its own, and waits until it is ready.
 * @param env what the test wants to set besides, e.g. `{ QUARTERDECK_SEED: 'none' }`
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
      ...env,
    },
  })
  const ended = once(child, 'exit')
  const written: string[] = []
  child.stderr.on('data', (chunk) => written.push(String(chunk)))
  const address = await new Promise<string>((ready, fail) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      written.push(line)
      const match = READY.exec(line)
      if (match?.[1] !== undefined) {
        ready(match[1].replace(/\/$/, ''))
      }
    })
    child.on('exit', () => fail(new Error(`The server ended early.\n${written.join('\n')}`)))
  }).catch(async (error: unknown) => {
    await rm(folder, { recursive: true })
    throw error
  })
  return {
    address,
    async stop() {
      child.kill('SIGTERM')
      await ended
      await rm(folder, { recursive: true })
    },
  }
}
