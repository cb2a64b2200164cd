import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from './test/temporary-folder.ts'

const folder = temporaryFolder()

const root = resolve(import.meta.dirname, '..')

/** Files that break one rule each, at the place where the rule holds. */
const BREAKING: Record<string, string> = {
  'apps/api/src/floating.ts': 'async function save() {}\nexport function go() {\n  save()\n}\n',
  'apps/api/src/returns/use-case.ts': 'export const go = (db) => db.transaction(() => 1)\n',
  'packages/judgement/src/clock.ts': 'export const now = () => Date.now()\n',
  'packages/contract/src/shape.ts':
    "import * as z from 'zod'\nexport const n = z.coerce.number()\n",
  'packages/judgement/src/nested.ts': 'export const f = (a, b) => (a ? 1 : b ? 2 : 3)\n',
  'packages/judgement/src/loose.ts': 'export const f = (a) => a == 1\n',
}

/** The same words where they are allowed. */
const ALLOWED: Record<string, string> = {
  'apps/api/src/store/db.ts': 'export const go = (db) => db.transaction(() => 1)\n',
  'apps/api/src/clock.ts': 'export const now = () => Date.now()\n',
}

type Finding = { readonly code: string; readonly filename: string }

let findings: readonly Finding[]

/** Runs oxlint with our configuration on the files. */
function lint(): Promise<readonly Finding[]> {
  const oxlint = resolve(root, 'node_modules/oxlint/bin/oxlint')
  return new Promise((done, fail) => {
    execFile(process.execPath, [oxlint, '--format=json'], { cwd: folder }, (error, stdout) => {
      if (error?.code === 1) {
        done(JSON.parse(stdout).diagnostics)
        return
      }
      fail(error ?? new Error('oxlint found nothing wrong'))
    })
  })
}

beforeAll(async () => {
  cpSync(resolve(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
  writeFileSync(join(folder, 'tsconfig.json'), '{"compilerOptions": {"strict": true}}')
  for (const [name, source] of Object.entries({ ...BREAKING, ...ALLOWED })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), source)
  }
  findings = await lint()
}, 30_000)

function rulesBrokenIn(name: string): string[] {
  return findings.filter((finding) => finding.filename === name).map((finding) => finding.code)
}

describe('a file that breaks a rule fails the lint', () => {
  it.each([
    ['a promise nobody waits for', 'apps/api/src/floating.ts', 'typescript(no-floating-promises)'],
    [
      'a transaction outside db.ts',
      'apps/api/src/returns/use-case.ts',
      'eslint(no-restricted-properties)',
    ],
    [
      'the clock in judgement',
      'packages/judgement/src/clock.ts',
      'eslint(no-restricted-properties)',
    ],
    [
      'coercion in the contract',
      'packages/contract/src/shape.ts',
      'eslint(no-restricted-properties)',
    ],
    ['one choice inside another', 'packages/judgement/src/nested.ts', 'eslint(no-nested-ternary)'],
    ['a loose comparison', 'packages/judgement/src/loose.ts', 'eslint(eqeqeq)'],
  ])('%s', (_what, file, rule) => {
    expect(rulesBrokenIn(file)).toEqual([rule])
  })
})

describe('what is forbidden in one place is allowed in another', () => {
  it.each(Object.keys(ALLOWED))('%s', (file) => {
    expect(rulesBrokenIn(file)).toEqual([])
  })
})
