import type { IndicatorList, IndicatorSummary } from '@quarterdeck/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { haltonDb } from '../publication/halton-db.ts'
import { testDb } from '../store/test-db.ts'
import { listIndicators } from './list-indicators.ts'

let list: IndicatorList

beforeAll(async () => {
  const db = await haltonDb(afterAll)
  list = await listIndicators({ ctx: { db }, input: { board: 'cypf' } })
})

function indicator(id: string): IndicatorSummary {
  const found = list.indicators.find((each) => each.id === id)
  if (found === undefined) throw new Error(`${id} is not listed`)
  return found
}

test('every indicator ever published is listed once', () => {
  expect(list.indicators.length).toBe(64)
  expect(new Set(list.indicators.map(({ id }) => id)).size).toBe(64)
})

test('the newest plan comes first, in its own order, and then what it dropped', () => {
  expect(list.indicators.slice(0, 2).map(({ code }) => code)).toEqual(['PED01 01', 'PED01 02'])
  const standings = list.indicators.map(({ standing }) => standing)
  expect(standings.indexOf('dropped')).toBe(38)
  expect(standings.slice(38).every((standing) => standing === 'dropped')).toBe(true)
})

test('an indicator keeps its codes through the years', () => {
  expect(indicator('residential-placements').codes).toEqual([
    { year: '2021/22', code: 'PED03 01' },
    { year: '2019/20', code: 'PED03 01' },
    { year: '2018/19', code: 'PED02 04' },
  ])
})

test('a dropped one stands as its last quarter left it', () => {
  expect(indicator('return-interview-delay')).toMatchObject({
    standing: 'dropped',
    newest: { period: { id: '2018-19-Q4' }, status: 'green' },
  })
})

test.each([
  ['residential-placements', 'current'],
  ['ehcp-16-weeks', 'new'],
  ['ks2-rwm', 'dropped'],
])('%s is %s', (id, standing) => {
  expect(indicator(id).standing).toBe(standing)
})

test('officers are those of the newest plan', () => {
  expect(indicator('residential-placements').officers).toEqual(['Liz Davenport', 'Sam Murtagh'])
})

test('a board that has published nothing has an empty list', async () => {
  const db = await testDb()
  await db.write(async (tx) => {
    await tx.insert(db.t.boards).values({ id: 'health', codePrefix: 'HEA', position: 1 })
  })
  expect(await listIndicators({ ctx: { db }, input: { board: 'health' } })).toEqual({
    board: { id: 'health', codePrefix: 'HEA', name: 'health' },
    newest: null,
    years: [],
    indicators: [],
  })
})

test('a board that is not there is refused', async () => {
  const ctx = { db: await testDb() }
  await expect(listIndicators({ ctx, input: { board: 'nowhere' } })).rejects.toThrow(
    'There is no board nowhere.',
  )
})
