// `npm run verify [check …]`: everything that has to be right before a commit, side by side.

import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { CannotGoOn, runMain } from './launch/cannot-go-on.cjs'

const root = resolve(import.meta.dirname, '..')

const CHECKS: Readonly<Record<string, readonly string[]>> = {
  types: ['node_modules/typescript/bin/tsc', '--project', '.'],
  lint: ['node_modules/oxlint/bin/oxlint'],
  format: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '.'],
  architecture: ['tools/architecture.ts'],
  documents: ['tools/doc-references.ts'],
  // The unit tests that the uncommitted change touches; `npm test` runs them all.
  tests: [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project=unit',
    '--changed',
    '--passWithNoTests',
    '--reporter=dot',
  ],
}

type Outcome = { readonly passed: boolean; readonly output: string }

/** Runs one check and keeps what it says, to be shown only when it fails. */
function run(args: readonly string[]): Promise<Outcome> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  })
  let output = ''
  const keep = (chunk: Buffer) => {
    output += String(chunk)
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code) => done({ passed: code === 0, output }))
  })
}

async function check(name: string): Promise<boolean> {
  const args = CHECKS[name]
  if (args === undefined) {
    const names = Object.keys(CHECKS).join(', ')
    throw new CannotGoOn(`There is no check called "${name}".`, `The checks are: ${names}.`)
  }
  const startedAt = performance.now()
  const { passed, output } = await run(args)
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`${passed ? 'ok    ' : 'FAILED'}  ${name.padEnd(13)} ${seconds.padStart(5)} s`)
  if (!passed) {
    console.log(output)
  }
  return passed
}

runMain(async () => {
  const named = process.argv.slice(2)
  const names = named.length === 0 ? Object.keys(CHECKS) : named
  const results = await Promise.all(names.map(check))
  return results.every(Boolean) ? 0 : 1
})
