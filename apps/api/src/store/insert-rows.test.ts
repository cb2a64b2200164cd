import { expect, it } from 'vitest'
import { insertRows } from './insert-rows.ts'
import type { NewRow } from './schema.ts'
import { testDb } from './test-db.ts'

const INDICATOR: NewRow<'indicators'> = {
  id: 'children-in-care',
  name: 'Children in care',
  polarity: 'lower',
  basis: 'snapshot',
  yearType: 'financial',
  seasonal: null,
  decidingMonth: null,
  smallNumbers: true,
  benchmark: null,
  source: null,
  position: 1,
}
const DEFINITION: NewRow<'definitions'> = {
  indicator: 'children-in-care',
  version: 1,
  meaning: 'On the last day',
  unit: 'count',
  noun: null,
  decimals: 0,
  combine: 'sum',
  components: ['Residential', 'Fostered'],
  headline: null,
}

it('adds every row with its yes and no, its lists and its blanks as they were', async () => {
  const db = await testDb()
  const indicators = [INDICATOR, { ...INDICATOR, id: 'adults', smallNumbers: false, position: 2 }]
  await db.write(async (tx) => {
    await insertRows(tx, db.t, 'indicators', indicators)
    await insertRows(tx, db.t, 'definitions', [DEFINITION])
  })
  expect(await db.read.select().from(db.t.indicators)).toEqual(indicators)
  expect(await db.read.select().from(db.t.definitions)).toMatchObject([DEFINITION])
})

it('adds nothing where there is no row, and none where one lacks a column', async () => {
  const db = await testDb()
  const { name: _, ...nameless } = INDICATOR
  await db.write((tx) => insertRows(tx, db.t, 'indicators', []))
  const lacking = db.write((tx) =>
    insertRows(tx, db.t, 'indicators', [INDICATOR, nameless as NewRow<'indicators'>]),
  )
  await expect(lacking).rejects.toThrow('A row lacks its name')
  expect(await db.read.select().from(db.t.indicators)).toEqual([])
})
