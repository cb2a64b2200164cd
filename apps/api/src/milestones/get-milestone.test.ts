import { afterAll, beforeAll, expect, test } from 'vitest'
import { haltonDb } from '../publication/halton-db.ts'
import type { Db } from '../store/db.ts'
import { getMilestone } from './get-milestone.ts'

let db: Db

beforeAll(async () => {
  db = await haltonDb(afterAll)
})

function milestone(id: string, board = 'cypf') {
  return getMilestone({ ctx: { db }, input: { board, milestone: id } })
}

test('a milestone keeps its identity under other codes', async () => {
  const { places } = await milestone('neet-cohort')
  expect(places.map(({ year, code }) => [year, code])).toEqual([
    ['2021/22', 'PED06a'],
    ['2019/20', 'PED06a'],
    ['2018/19', 'PED07a'],
  ])
})

test('its title is that of its newest plan', async () => {
  const { title, places } = await milestone('neet-cohort')
  expect(title).toBe(places[0]?.title)
})

test('each quarter’s state stands with what the system proposed then, newest first', async () => {
  const { updates } = await milestone('icart-caf-outcomes')
  expect(updates).toMatchObject([
    { period: { id: '2018-19-Q4' }, date: '2019-09-09', state: 'completed', proposal: null },
  ])
})

test('commentary stands with the quarter that carried it', async () => {
  const { updates } = await milestone('neet-cohort')
  expect(updates.map(({ commentary }) => commentary.map(({ period }) => period.id))).toEqual([
    ['2021-22-Q2'],
    ['2019-20-Q1'],
    ['2018-19-Q4'],
  ])
})

test('two milestones that bore one code are two', async () => {
  const [first, second] = await Promise.all([
    milestone('post-16-destinations'),
    milestone('post-16-progression-routes'),
  ])
  expect([first.places[0]?.code, second.places[0]?.code]).toEqual(['PED06d', 'PED06d'])
  expect(first.title).not.toBe(second.title)
})

test.each([
  ['cypf', 'nothing', 'Board cypf has published no milestone nothing.'],
  ['nowhere', 'neet-cohort', 'There is no board nowhere.'],
])('at %s, %s is refused', async (board, id, message) => {
  await expect(milestone(id, board)).rejects.toThrow(message)
})
