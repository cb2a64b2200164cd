import type { Indicator } from '@quarterdeck/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { haltonDb } from '../publication/halton-db.ts'
import { getScorecard } from '../scorecard/get-scorecard.ts'
import type { Db } from '../store/db.ts'
import { getIndicator } from './get-indicator.ts'

let db: Db

beforeAll(async () => {
  db = await haltonDb(afterAll)
})

function indicator(id: string, asked: { period?: string; as?: 'published' | 'latest' } = {}) {
  const input = { board: 'cypf', indicator: id, as: 'published' as const, ...asked }
  return getIndicator({ ctx: { db }, input })
}

function pointsOf({ trend }: Indicator): [string, string][] {
  return trend.series[0]?.points.map(({ coverage, text }) => [coverage.to, text]) ?? []
}

describe('the quarter', () => {
  test('is the newest that has the indicator, where none is asked for', async () => {
    const [current, dropped] = await Promise.all([
      indicator('residential-placements'),
      indicator('return-interview-delay'),
    ])
    expect([current.period.id, dropped.period.id]).toEqual(['2021-22-Q2', '2018-19-Q4'])
  })

  test.each([
    ['cypf', 'nothing', undefined, 'Board cypf has no published measure of nothing.'],
    ['cypf', 'residential-placements', '2020-21-Q1', 'Quarter 2020-21-Q1 of cypf has no'],
    ['cypf', 'return-interview-delay', '2021-22-Q2', 'Quarter 2021-22-Q2 of cypf has no'],
    ['nowhere', 'residential-placements', undefined, 'Board nowhere has no published measure'],
  ])('at %s, %s in %s is refused', async (board, id, period, message) => {
    const input = { board, indicator: id, period, as: 'published' as const }
    await expect(getIndicator({ ctx: { db }, input })).rejects.toThrow(message)
  })
})

test.each([
  ['2018-19-Q4', 'published'],
  ['2018-19-Q4', 'latest'],
  ['2021-22-Q2', 'published'],
  ['2021-22-Q2', 'latest'],
] as const)('every measure of %s, %s, stands as on its scorecard', async (period, as) => {
  const scorecard = await getScorecard({ ctx: { db }, input: { board: 'cypf', period, as } })
  const pages = await Promise.all(
    scorecard.measures.map((each) => indicator(each.indicator, { period, as })),
  )
  expect(pages.map(({ measure }) => measure)).toEqual(scorecard.measures)
})

describe('the trend', () => {
  test('follows the indicator through its codes', async () => {
    const page = await indicator('residential-placements')
    expect(page.places.map(({ code }) => code)).toEqual(['PED03 01', 'PED03 01', 'PED02 04'])
    expect(pointsOf(page)).toEqual([
      ['2018-03-31', '47'],
      ['2019-03-31', '31'],
      ['2019-06-30', '30'],
      ['2021-03-31', '34'],
      ['2021-09-30', '38'],
    ])
  })

  test('ends with the quarter it is looked at in', async () => {
    const page = await indicator('residential-placements', { period: '2018-19-Q4' })
    expect(pointsOf(page)).toEqual([
      ['2018-03-31', '47'],
      ['2019-03-31', '31'],
    ])
  })

  test('is as it was known then, and with the latest figures says what it was', async () => {
    const period = '2018-19-Q4'
    const published = await indicator('entering-care', { period })
    const latest = await indicator('entering-care', { period, as: 'latest' })
    const newest = ({ trend }: Indicator) => trend.series[0]?.points.at(-1)
    expect(newest(published)).toMatchObject({ text: '57', provisional: true, was: null })
    expect(newest(latest)).toMatchObject({ text: '59', provisional: false, was: '57' })
  })

  test('says what a new definition means where it begins', async () => {
    const { trend, definitions } = await indicator('missing-children')
    expect(trend.breaks.map(({ definition }) => definition)).toEqual([2, 3])
    expect(trend.breaks[0]?.meaning).toBe(definitions.find(({ version }) => version === 2)?.meaning)
  })

  test('has the targets as they stood in each year', async () => {
    const { trend } = await indicator('residential-placements')
    expect(trend.targets.map(({ year, text }) => [year, text])).toEqual([
      ['2018/19', '34'],
      ['2019/20', '20'],
      ['2021/22', '20'],
    ])
  })

  test('counts something that has a name', async () => {
    const { trend } = await indicator('residential-placements')
    expect(trend.noun).toBe('children')
  })
})

describe('the memory', () => {
  test('keeps every revision with the report that first carried it', async () => {
    const { returns } = await indicator('referral-rate', { period: '2019-20-Q1' })
    const restated = returns.find(({ coverage }) => coverage.to === '2019-03-31')
    expect(
      restated?.revisions.map(({ text, provisional, kind, by }) => [
        text,
        provisional,
        kind,
        by.period.id,
      ]),
    ).toEqual([
      ['534', true, 'first', '2018-19-Q4'],
      ['524', false, 'restated', '2019-20-Q1'],
    ])
  })

  test('says what a restatement made of the status it was judged on', async () => {
    const { effects } = await indicator('referral-rate')
    expect(effects).toMatchObject([{ period: { id: '2018-19-Q4' }, was: 'none', now: 'none' }])
  })

  test('says of a figure that never changed that nothing did', async () => {
    const { effects } = await indicator('children-in-need-rate')
    expect(effects).toEqual([])
  })
})

test('the commentary goes up to the quarter that is looked at', async () => {
  const { commentary } = await indicator('residential-placements', { period: '2019-20-Q1' })
  expect(new Set(commentary.map(({ period }) => period.id))).toEqual(
    new Set(['2019-20-Q1', '2018-19-Q4']),
  )
})

test('the neighbours are those of the scorecard', async () => {
  const { previous, next } = await indicator('residential-placements')
  expect([previous?.code, next?.code]).toEqual(['PED02 11', 'PED03 02'])
  const first = await indicator('early-help-assessments')
  expect(first.previous).toBeNull()
})

test('the workings name the policy and the rule of each code', async () => {
  const { workings, measure } = await indicator('residential-placements')
  expect(workings.policy.toleranceRelative).toBe('0.05')
  const { rag, direction, sinceYearEnd } = measure
  expect(new Set(workings.rules.map(({ code }) => code))).toEqual(
    new Set([rag.code, direction.code, sinceYearEnd?.code]),
  )
})

test.each([
  ['residential-placements', '2021/22', '20', '1'],
  ['school-attendance', '2021/22', '95%', '4.75 points'],
])('the target of %s in %s is %s, within %s', async (id, year, text, tolerance) => {
  const { places } = await indicator(id)
  const target = places.find((place) => place.year === year)?.targets.at(-1)
  expect([target?.text, target?.tolerance]).toEqual([text, tolerance])
})

test.each([
  ['send-placement-spend', '£4,030,879. A reduction of £250,000 from £4,280,879'],
  ['placement-quality-visits', 'Benchmarking year'],
])('the target of %s reads “%s”', async (id, text) => {
  const { places } = await indicator(id)
  expect(places[0]?.targets.map((target) => target.text)).toContain(text)
})
