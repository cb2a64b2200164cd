// `npm run generate`: writes every file that is made from another one and committed: the database
// migrations from the schema, and openapi.json from the contract.
// `npm run generate -- --check` does the same and fails when anything changed.

import { execFileSync, spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { CannotGoOn, runMain } from './launch/cannot-go-on.cjs'

const root = resolve(import.meta.dirname, '..')
const drizzleKit = 'node_modules/drizzle-kit/bin.cjs'

const STEPS: readonly (readonly string[])[] = [
  [drizzleKit, 'generate', '--config=apps/api/src/store/drizzle.sqlite.config.ts'],
  [drizzleKit, 'generate', '--config=apps/api/src/store/drizzle.pg.config.ts'],
  ['apps/api/src/write-openapi.ts'],
]

/** What git sees as changed or new, with the contents of what changed. */
function workTree(): string {
  const changed = execFileSync('git', ['diff', 'HEAD'], { cwd: root, encoding: 'utf8' })
  const listed = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' })
  return `${listed}\n${changed}`
}

/** Runs every step. drizzle-kit asks whether a column is new or renamed; a check answers nothing. */
function generate(stdin: 'ignore' | 'inherit'): void {
  for (const step of STEPS) {
    const { status } = spawnSync(process.execPath, step, {
      cwd: root,
      stdio: [stdin, 'inherit', 'inherit'],
    })
    if (status !== 0) {
      throw new CannotGoOn(`Could not generate: ${step.join(' ')}.`, 'The reason is above.')
    }
  }
}

runMain(async () => {
  const isCheck = process.argv.includes('--check')
  const before = workTree()
  generate(isCheck ? 'ignore' : 'inherit')
  if (isCheck && workTree() !== before) {
    throw new CannotGoOn(
      'Files made from others were out of date.',
      'Run `npm run generate` and commit what it changes.',
    )
  }
  return 0
})
