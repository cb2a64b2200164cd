import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import type { Db } from '../store/db.ts'
import { periodId } from '../store/ids.ts'
import { CATALOGUE, newestChanges, performanceApp } from './test-catalogue.ts'
import { NEW_INDICATOR } from './test-keeping.ts'
import { LONG, planFor, ROLL, rowsOf, withOne } from './test-roll-forward.ts'

/** The first board with the plan of 2022/23, in which one milestone ended. */
async function rolledForward() {
  const held = await performanceApp()
  const { db, pat } = held
  const before = await rowsOf(db)
  const plan = await planFor(pat)
  const ended = { carried: false, endedReason: 'Done with.' }
  const milestones = withOne(plan.milestones, 0, ended)
  await pat.ask('POST', ROLL, { ...plan, milestones })
  const takeBack = (year = '2022-23', confirm = '2022/23') =>
    pat.ask('POST', `${CATALOGUE}/${year}/taking-back`, { confirm })
  return { ...held, before, takeBack }
}

async function openFirstQuarter({ t, write }: Db): Promise<void> {
  const opened = { openedAt: '2022-07-01T09:00:00.000Z' }
  const isFirst = eq(t.periods.id, periodId('cypf', '2022-23-Q1'))
  await write((tx) => tx.update(t.periods).set(opened).where(isFirst))
}

it('leaves every row as it was before the year was rolled forward', LONG, async () => {
  const { db, before, takeBack } = await rolledForward()
  expect((await takeBack()).statusCode).toBe(204)
  expect(await rowsOf(db)).toEqual(before)
})

it('keeps in the audit trail what was taken back', LONG, async () => {
  const { db, pat, takeBack } = await rolledForward()
  await takeBack()
  expect(await newestChanges(db)).toMatchObject([
    {
      actor: `account ${pat.account}`,
      action: 'take-back-year',
      subject: 'plan cypf 2022/23',
      before: { measures: { length: 38 }, targets: { length: 38 } },
      after: null,
    },
  ])
})

it('takes an indicator along that was new in the year', LONG, async () => {
  const { db, pat, before, takeBack } = await rolledForward()
  const { board: _, ...body } = NEW_INDICATOR
  await pat.ask('POST', `${CATALOGUE}/indicators`, { ...body, year: '2022-23' })
  await takeBack()
  expect(await rowsOf(db)).toEqual(before)
  expect((await pat.ask('GET', `${CATALOGUE}/indicators/${body.id}`)).statusCode).toBe(404)
})

it('can be rolled forward again after that', LONG, async () => {
  const { pat, takeBack } = await rolledForward()
  await takeBack()
  const answer = await pat.ask('POST', ROLL, await planFor(pat))
  expect(answer.statusCode).toBe(201)
})

it('is not done before the year is typed once more', LONG, async () => {
  const { db, takeBack } = await rolledForward()
  const held = await rowsOf(db)
  const answer = await takeBack('2022-23', '2021/22')
  expect(answer.statusCode).toBe(400)
  expect(answer.json().errors).toMatchObject([
    { path: '/body/confirm', message: 'Type 2022/23 to take it back' },
  ])
  expect(await rowsOf(db)).toEqual(held)
})

it('is refused once a quarter is opened, and names it', LONG, async () => {
  const { db, takeBack } = await rolledForward()
  await openFirstQuarter(db)
  const answer = await takeBack()
  expect(answer.statusCode).toBe(409)
  expect(answer.json().detail).toContain('Quarter 1 2022/23 was opened for returns')
})

it('is refused for a year that another follows, and for one that is not there', LONG, async () => {
  const { takeBack } = await rolledForward()
  expect((await takeBack('2021-22', '2021/22')).json().detail).toContain('Take that back first')
  expect((await takeBack('2023-24', '2023/24')).statusCode).toBe(404)
})

it('is refused for the years that were published', LONG, async () => {
  const { pat } = await performanceApp()
  const answer = await pat.ask('POST', `${CATALOGUE}/2021-22/taking-back`, { confirm: '2021/22' })
  expect(answer.statusCode).toBe(409)
})
