import { afterAll, beforeAll, expect, test } from 'vitest'
import { haltonDb } from '../publication/halton-db.ts'
import type { Db } from '../store/db.ts'
import type { Asked } from './commentary-store.ts'
import { listCommentary } from './list-commentary.ts'

let db: Db

beforeAll(async () => {
  db = await haltonDb(afterAll)
})

function said(asked: Asked, board = 'cypf') {
  return listCommentary({ ctx: { db }, input: { board, ...asked } })
}

test('of an indicator it gives every quarter, newest first, whatever code it had', async () => {
  const texts = await said({ indicator: 'residential-placements', upTo: '2021-22-Q2' })
  expect(texts.map(({ period }) => period.id)).toEqual([
    '2021-22-Q2',
    '2019-20-Q1',
    '2019-20-Q1',
    '2018-19-Q4',
  ])
})

test('of an indicator it gives nothing of a later quarter', async () => {
  const texts = await said({ indicator: 'residential-placements', upTo: '2019-20-Q1' })
  expect(texts.map(({ period }) => period.id)).toEqual(['2019-20-Q1', '2019-20-Q1', '2018-19-Q4'])
})

test('several officers on one measure each have a text of their own', async () => {
  const texts = await said({ indicator: 'residential-placements', upTo: '2019-20-Q1' })
  expect(texts.slice(0, 2).map(({ officers }) => officers)).toEqual([
    ['Liz Davenport'],
    ['Sam Murtagh'],
  ])
})

test('a text shared by three measures names the other two on the page of one', async () => {
  const texts = await said({ indicator: 'residential-placements', upTo: '2018-19-Q4' })
  expect(texts.map(({ sharedWith }) => sharedWith.map(({ code }) => code))).toEqual([
    ['PED02 03', 'PED02 05'],
  ])
})

test('a text that contradicts its figure carries a neutral note', async () => {
  const [text] = await said({ indicator: 'residential-placements', upTo: '2018-19-Q4' })
  expect(text?.note).toContain('31 against 34')
})

test('of a quarter it gives what it speaks of by permanent ids', async () => {
  const texts = await said({ period: '2018-19-Q4' })
  const shared = texts.find(({ about }) => about.indicators.includes('residential-placements'))
  expect(shared?.about).toEqual({
    indicators: ['placed-with-parents', 'residential-placements', 'independent-fostering'],
    milestones: [],
  })
})

test('of a milestone it gives every year, whatever code it had', async () => {
  const texts = await said({ milestone: 'neet-cohort' })
  expect(texts.map(({ period }) => period.id)).toEqual(['2021-22-Q2', '2019-20-Q1', '2018-19-Q4'])
})

test.each([
  ['a quarter that is not published', { period: '2020-21-Q1' }],
  ['an indicator that is not there', { indicator: 'nothing', upTo: '2021-22-Q2' }],
  ['a milestone that is not there', { milestone: 'nothing' }],
])('of %s there is none', async (_, asked) => {
  expect(await said(asked)).toEqual([])
})

test('another board’s commentary is not given', async () => {
  expect(await said({ period: '2021-22-Q2' }, 'health')).toEqual([])
})
