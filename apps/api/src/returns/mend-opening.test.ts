import { desc } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { getCollection } from '../collection/get-collection.ts'
import { previewReminders } from '../reminders/preview-reminders.ts'
import { changeDue } from './change-due.ts'
import { openPeriod } from './open-period.ts'
import { reviewPeriod } from './review-period.ts'
import { takeBackOpening } from './take-back-opening.ts'
import { openBoard, QUARTER_3, type ReturnsBoard, save, typedFigure } from './test-returns.ts'

const LATER = { ...QUARTER_3, due: '2022-02-04' }

async function newestChange({ ctx: { db } }: ReturnsBoard) {
  const [newest] = await db.read.select().from(db.t.audit).orderBy(desc(db.t.audit.id)).limit(1)
  return newest
}

async function nextReminders({ ctx }: ReturnsBoard) {
  const post = { publicAddress: null, sendsMail: false }
  const { day } = await previewReminders({ ctx, input: QUARTER_3, post })
  return day
}

it('asks for the returns by another day, which reminders follow, and says who changed it', async () => {
  const board = await openBoard()
  const { ctx, pat } = board
  expect(await nextReminders(board)).toBe('2022-01-14')
  await changeDue({ ctx, who: pat, input: LATER })
  expect(await nextReminders(board)).toBe('2022-01-28')
  expect(await getCollection({ ctx, who: pat, input: QUARTER_3 })).toMatchObject({
    due: '2022-02-04',
  })
  expect(await newestChange(board)).toMatchObject({
    actor: expect.stringContaining(pat.account),
    action: 'change-due',
    subject: 'period cypf 2021-22-Q3',
    board: 'cypf',
    before: { due: '2022-01-21' },
    after: { due: '2022-02-04' },
  })
})

it('finds what is late by the new day', async () => {
  const board = await openBoard()
  const { ctx, pat, clock } = board
  clock.now = new Date('2022-01-25T09:00:00Z')
  await changeDue({ ctx, who: pat, input: LATER })
  const { total } = await getCollection({ ctx, who: pat, input: QUARTER_3 })
  expect(total.late).toBe(0)
})

it('keeps the due day where the new one is in the quarter, and once it is in review', async () => {
  const { ctx, pat } = await openBoard()
  const early = changeDue({ ctx, who: pat, input: { ...QUARTER_3, due: '2021-12-31' } })
  await expect(early).rejects.toMatchObject({
    code: 'invalid',
    fields: [{ path: '/body/due', code: 'too-early' }],
  })
  await reviewPeriod({ ctx, who: pat, input: QUARTER_3 })
  const late = changeDue({ ctx, who: pat, input: LATER })
  await expect(late).rejects.toMatchObject({ code: 'conflict' })
})

it('takes an opening back, says so, and lets the quarter be opened again', async () => {
  const board = await openBoard()
  const { ctx, pat } = board
  await takeBackOpening({ ctx, who: pat, input: QUARTER_3 })
  expect(await newestChange(board)).toMatchObject({
    action: 'take-back-opening',
    subject: 'period cypf 2021-22-Q3',
    before: { due: '2022-01-21', returns: 65 },
    after: null,
  })
  expect(await getCollection({ ctx, who: pat, input: QUARTER_3 })).toMatchObject({
    state: 'closed',
    due: null,
    mayOpen: true,
    returns: [],
  })
  expect(await nextReminders(board)).toBeNull()
  const { returns } = await openPeriod({ ctx, who: pat, input: LATER })
  expect(returns).toHaveLength(65)
})

it('keeps an opening of which something was typed, and one in review', async () => {
  const typed = await openBoard()
  await save(typed, typed.liz, 'return', typedFigure('38'))
  await expect(
    takeBackOpening({ ctx: typed.ctx, who: typed.pat, input: QUARTER_3 }),
  ).rejects.toThrow('Something was entered for Quarter 3 2021/22, so it stays opened.')
  const { total } = await getCollection({ ctx: typed.ctx, who: typed.pat, input: QUARTER_3 })
  expect(total.owed).toBe(63)
  const { ctx, pat } = await openBoard()
  await reviewPeriod({ ctx, who: pat, input: QUARTER_3 })
  const late = takeBackOpening({ ctx, who: pat, input: QUARTER_3 })
  await expect(late).rejects.toMatchObject({ code: 'conflict' })
})
