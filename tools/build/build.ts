// `npm run build [web] [server]`: builds both parts, side by side, or the ones named.

import { resolve } from 'node:path'
import { build as buildVite } from 'vite'
import { CannotGoOn, runMain } from '../launch/cannot-go-on.cjs'
import { fingerprint, stampBuilt } from '../launch/fingerprint.cjs'
import { bundleServer } from './server.ts'

const root = resolve(import.meta.dirname, '../..')

const builders = {
  web: () => buildVite({ configFile: resolve(root, 'vite.config.ts'), logLevel: 'warn' }),
  server: () => bundleServer(root),
}

type Part = keyof typeof builders

function isPart(name: string): name is Part {
  return Object.hasOwn(builders, name)
}

/** Builds one part and records what it was built from. */
async function buildPart(part: Part): Promise<void> {
  const startedAt = performance.now()
  const builtFrom = fingerprint(root, part)
  await builders[part]()
  stampBuilt(root, part, builtFrom)
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`Built the ${part === 'web' ? 'web pages' : 'server'} in ${seconds} s.`)
}

/** The parts named on the command line; both when none is. */
function requestedParts(names: string[]): Part[] {
  const unknown = names.find((name) => !isPart(name))
  if (unknown !== undefined) {
    throw new CannotGoOn(`There is no part called "${unknown}".`, 'The parts are: web, server.')
  }
  return names.length === 0 ? ['web', 'server'] : names.filter(isPart)
}

function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOSPC'
}

runMain(async () => {
  try {
    await Promise.all(requestedParts(process.argv.slice(2)).map(buildPart))
  } catch (error) {
    if (isDiskFull(error)) {
      throw new CannotGoOn(
        'The disk is full: Quarterdeck could not be built.',
        'Free 100 MB and run the same command again.',
      )
    }
    throw error
  }
  return 0
})
