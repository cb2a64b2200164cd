import { parsePeriod } from '@quarterdeck/judgement'
import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { haltonDb } from '../publication/halton-db.ts'
import type { Db } from '../store/db.ts'
import { owedId } from '../store/ids.ts'
import { planOwed } from './plan-owed.ts'

const QUARTER_3 = parsePeriod('2021-22-Q3')

async function whyNotDue(db: Db, indicator: string) {
  const owed = await planOwed(db, 'cypf', QUARTER_3)
  return owed.find(({ id }) => id === owedId('cypf', '2021-22-Q3', 'measure', indicator))?.notDue
}

/** A measure of the year's plan, counted by academic years for these tests. */
const ANNUAL = 'early-years-good'

async function makeAnnual({ t, write }: Db) {
  const annual = { basis: 'annual', yearType: 'academic' } as const
  await write((tx) => tx.update(t.indicators).set(annual).where(eq(t.indicators.id, ANNUAL)))
}

/** Makes a figure of Quarter 2 the last academic year's. */
async function report(db: Db, indicator: string, provisional: boolean) {
  const { t } = db
  const id = `${indicator}-2020-21`
  await db.write(async (tx) => {
    const key = { indicator, definition: 1, component: '', from: '2020-09-01', to: '2021-08-31' }
    await tx.insert(t.returns).values({ id, ...key })
    await tx.insert(t.revisions).values({
      return: id,
      number: 1,
      availability: 'reported',
      value: '92',
      provisional,
      recordedAt: '2021-10-01T09:00:00.000Z',
      recordedBy: 'import',
      publication: 'cypf|3',
      period: 'cypf|2021-22-Q2',
      origin: 'import',
    })
  })
}

it('asks for an annual result that is not reported yet, or is provisional', async () => {
  const db = await haltonDb()
  await makeAnnual(db)
  expect(await whyNotDue(db, ANNUAL)).toBeNull()
  await report(db, ANNUAL, true)
  expect(await whyNotDue(db, ANNUAL)).toBeNull()
})

it('asks for no annual result twice, and says where it was reported', async () => {
  const db = await haltonDb()
  await makeAnnual(db)
  await report(db, ANNUAL, false)
  expect(await whyNotDue(db, ANNUAL)).toBe(
    'It is reported once a year: academic year 2020/21 was reported in Quarter 2 2021/22.',
  )
})
