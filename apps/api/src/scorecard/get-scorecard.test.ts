import type { AsKnown, Scorecard } from '@quarterdeck/contract'
import { Scorecard as ScorecardShape } from '@quarterdeck/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DomainError } from '../errors.ts'
import { haltonDb } from '../publication/halton-db.ts'
import type { Db } from '../store/db.ts'
import { getScorecard } from './get-scorecard.ts'

let db: Db

beforeAll(async () => {
  db = await haltonDb(afterAll)
})

function scorecardAt(period: string, as: AsKnown): Promise<Scorecard> {
  return getScorecard({ ctx: { db }, input: { board: 'cypf', period, as } })
}

async function measureAt(period: string, as: AsKnown, code: string) {
  const { measures } = await scorecardAt(period, as)
  return measures.find((each) => each.code === code)
}

test.each(['2018-19-Q4', '2019-20-Q1', '2021-22-Q2'])(
  '%s keeps to the contract in both memories',
  async (period) => {
    expect(ScorecardShape.safeParse(await scorecardAt(period, 'published')).error).toBeUndefined()
    expect(ScorecardShape.safeParse(await scorecardAt(period, 'latest')).error).toBeUndefined()
  },
)

test('as published keeps the provisional 534, and says that it was restated since', async () => {
  const measure = await measureAt('2018-19-Q4', 'published', 'PED02 01')
  expect(measure?.current.values).toMatchObject([{ value: '534', provisional: true }])
  expect(measure?.restated?.reason).toBe('534 became 524 in Quarter 1 2019/20’s report.')
})

test('the latest figures give 524, carried by the second publication', async () => {
  const measure = await measureAt('2018-19-Q4', 'latest', 'PED02 01')
  expect(measure?.current.values).toMatchObject([{ value: '524', provisional: false }])
  expect(measure?.restated?.changes).toMatchObject([
    { cell: 'current', was: '534', now: '524', kind: 'restated', by: { sequence: 2 } },
  ])
})

test('a provisional figure that came back unchanged was confirmed', async () => {
  const measure = await measureAt('2018-19-Q4', 'latest', 'PED02 04')
  expect(measure?.restated?.changes).toMatchObject([{ was: '31', now: '31', kind: 'confirmed' }])
})

test('another definition of the same year is no restatement', async () => {
  const measure = await measureAt('2018-19-Q4', 'latest', 'PED01 03')
  expect([measure?.current.values[0]?.value, measure?.restated]).toEqual(['1087', null])
})

test('the quarters carry the name that the board had', async () => {
  const names = [
    (await scorecardAt('2018-19-Q4', 'published')).board.name,
    (await scorecardAt('2019-20-Q1', 'published')).board.name,
  ]
  expect(names).toEqual([
    'Children and Young People Policy and Performance Board',
    'Children, Young People and Families Policy and Performance Board',
  ])
})

test('the status before follows the indicator through its change of code', async () => {
  // PED03 01 in 2019/20 was PED02 04 in 2018/19: children placed in residential care.
  const measure = await measureAt('2019-20-Q1', 'published', 'PED03 01')
  expect(measure?.previous).toEqual({ period: '2018-19-Q4', status: 'green' })
})

test('a mistyped code is corrected and the printed one kept', async () => {
  const measure = await measureAt('2021-22-Q2', 'published', 'PED05 04')
  expect(measure?.printedCode).toBe('ED05 04')
})

test('one code stands for two milestones of one year', async () => {
  const { milestones } = await scorecardAt('2021-22-Q2', 'published')
  expect(milestones.filter((each) => each.code === 'PED06d')).toHaveLength(2)
})

test('a quarter that is not published is not found', async () => {
  await expect(scorecardAt('2020-21-Q1', 'published')).rejects.toThrow(DomainError)
})
