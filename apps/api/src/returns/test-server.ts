import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { bundleServer } from '../../../../tools/build/server.ts'

const ROOT = resolve(import.meta.dirname, '../../../..')

/** The server as a process of its own, on a database that outlives it. */
export type Server = { readonly address: string; readonly child: ChildProcess }

/**
 * Bundles the server as it is now into a test's folder, and gives its file: a bundle starts in a
 * sixth of the time.
 */
export async function bundleForTest(folder: string): Promise<string> {
  // What the bundle leaves in node_modules is looked for beside it.
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
  await bundleServer(ROOT, join(folder, 'dist'))
  return join(folder, 'dist/server.js')
}

/** Starts a bundled server on a free port, and waits until it is ready. */
export async function startServer(bundle: string, database: string): Promise<Server> {
  const child = spawn(process.execPath, [bundle], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      ...process.env,
      PORT: '0',
      QUARTERDECK_ROOT: ROOT,
      QUARTERDECK_DB: database,
      QUARTERDECK_DEMO: '0',
    },
  })
  const [line] = await once(createInterface({ input: child.stdout }), 'line')
  return { address: String(line).replace('Quarterdeck is ready at ', ''), child }
}

/** Ends a server without a word, as `kill -9` does. */
export async function kill({ child }: Server): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}
