import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../test/temporary-folder.ts'
import { demoEnvironment, makeDemoCouncil } from './demo.cjs'

const folder = temporaryFolder()
const NODE = { command: process.execPath }
const BOARDS = 'var/demo-council/boards.csv'

/** A folder with a generator that only leaves a mark. */
function rootWithGenerator(): string {
  const root = mkdtempSync(join(folder, 'root-'))
  mkdirSync(join(root, 'data/demo'), { recursive: true })
  const script = `
    const { mkdirSync, writeFileSync } = require('node:fs')
    mkdirSync(process.argv[2], { recursive: true })
    writeFileSync(process.argv[2] + '/boards.csv', '')`
  writeFileSync(join(root, 'data/demo/generate.ts'), script)
  return root
}

it('serves the demonstration from a database of its own, unless another is named', () => {
  expect(demoEnvironment({})).toMatchObject({
    QUARTERDECK_DB: join('var', 'demo.db'),
    QUARTERDECK_FIGURES: join('var', 'demo-council'),
  })
  expect(demoEnvironment({ QUARTERDECK_DB: '/data/try.db' })).toMatchObject({
    QUARTERDECK_DB: '/data/try.db',
  })
})

it('makes the council up where there is no database yet, and leaves it alone after that', async () => {
  const root = rootWithGenerator()
  const env = demoEnvironment(process.env)
  expect(await makeDemoCouncil(root, NODE, env)).toBe(0)
  expect(existsSync(resolve(root, BOARDS))).toBe(true)

  writeFileSync(resolve(root, 'var/demo.db'), '')
  writeFileSync(join(root, 'data/demo/generate.ts'), 'process.exit(9)')
  expect(await makeDemoCouncil(root, NODE, env)).toBe(0)
})

it('gives the exit code of a generator that failed', async () => {
  const root = rootWithGenerator()
  writeFileSync(join(root, 'data/demo/generate.ts'), 'process.exit(9)')
  expect(await makeDemoCouncil(root, NODE, demoEnvironment(process.env))).toBe(9)
})
