import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importAndFreeze, readImportFolder } from '../publication/import-and-freeze.ts'
import { testDb } from '../store/test-db.ts'
import { getIndicator } from './get-indicator.ts'

const FOLDER = join(import.meta.dirname, '../../../../data/halton')
const now = () => new Date('2022-02-01T09:00:00Z')

/** The first board’s files, in which the 31 of Quarter 4 2018/19 comes back a quarter later as this. */
function restatedAs(value: string): Map<string, Uint8Array> {
  const files = readImportFolder(FOLDER)
  const text = Buffer.from(files.get('returns.csv') ?? []).toString('utf8')
  const row = /^(cypf,2,PED03 01,prior-actual,.*reported,)31,/m
  expect(text).toMatch(row)
  return files.set('returns.csv', Buffer.from(text.replace(row, `$1${value},`)))
}

async function residentialPlacements(value: string, period: string) {
  const db = await testDb()
  await importAndFreeze({
    ctx: { db, now },
    input: { files: restatedAs(value), actor: 'test' },
  })
  const input = { board: 'cypf', indicator: 'residential-placements', period }
  return getIndicator({ ctx: { db }, input: { ...input, as: 'published' } })
}

test('a restatement that turns green to red says so, with the new sentence', async () => {
  const { effects } = await residentialPlacements('36', '2021-22-Q2')
  expect(effects).toEqual([
    {
      period: { id: '2018-19-Q4', label: 'Quarter 4 2018/19' },
      was: 'green',
      now: 'red',
      reason: expect.stringContaining('36 at 31 March 2019 is 2 above the target of 34'),
    },
  ])
})

test('as published the old quarter keeps its figure and its green', async () => {
  const { measure, trend } = await residentialPlacements('36', '2018-19-Q4')
  expect(measure.rag.status).toBe('green')
  expect(trend.series[0]?.points.at(-1)?.text).toBe('31')
})

test('a figure that comes back the same has no effect', async () => {
  const { effects } = await residentialPlacements('31.0', '2021-22-Q2')
  expect(effects).toEqual([])
})
