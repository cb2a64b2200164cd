import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ONE_OF_EACH } from '../examples/one-of-each-code.ts'
import { CODES, type Code } from './codes.ts'

const README = new URL('../README.md', import.meta.url)
const START = '<!-- codes: made by src/readme.test.ts -->\n'
const END = '<!-- end of codes -->'

const codes = Object.keys(CODES) as Code[]

test.each(codes)('%s is what its example comes out as', (code) => {
  expect(ONE_OF_EACH[code]().code).toBe(code)
})

test('the README lists every code with its meaning and a sentence the rules made', async () => {
  const readme = readFileSync(README, 'utf8')
  const before = readme.slice(0, readme.indexOf(START) + START.length)
  const after = readme.slice(readme.indexOf(END))
  const rows = codes.map((code) => {
    const { group, statuses, meaning } = CODES[code]
    return `| \`${code}\` | ${group} | ${statuses.join(', ')} | ${meaning} | ${ONE_OF_EACH[code]().reason} |`
  })
  const table = [
    '| Code | Group | Beside | Meaning | A sentence it comes with |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
  await expect(`${before}${table}${after}`).toMatchFileSnapshot('../README.md')
})
