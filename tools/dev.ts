// `npm run dev`: the pages with hot reload, and the API restarted when its TypeScript changes.

import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createServer } from 'vite'

const root = resolve(import.meta.dirname, '..')

const readTsx = pathToFileURL(resolve(root, 'tools/read-tsx.ts')).href
const server = resolve(root, 'apps/api/src/server.ts')
const api = spawn(process.execPath, ['--watch', '--import', readTsx, server], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
})

const pages = await createServer({ configFile: resolve(root, 'vite.config.ts') })
await pages.listen()
pages.printUrls()

async function stop(): Promise<void> {
  api.kill('SIGTERM')
  await pages.close()
}

process.once('SIGINT', () => void stop())
process.once('SIGTERM', () => void stop())
process.once('SIGHUP', () => void stop())
