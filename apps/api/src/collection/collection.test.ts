import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { SignedIn } from '../access/signed-in.ts'
import { keptMail } from '../mail/test-mail.ts'
import { openCorrection } from '../publication/open-correction.ts'
import { previewPublication } from '../publication/preview-publication.ts'
import { publishedBoard, sendBack } from '../publication/test-publication.ts'
import { remind } from '../reminders/test-reminders.ts'
import { decideReturn } from '../returns/decide-return.ts'
import { reviewPeriod } from '../returns/review-period.ts'
import { handIn, openBoard, QUARTER_3, RESIDENTIAL, returnsBoard } from '../returns/test-returns.ts'
import type { Db } from '../store/db.ts'
import { getCollection } from './get-collection.ts'

const CYPF = { board: 'cypf' }

/** Liz belongs to a service, and there is its director. */
async function serveLiz({ t, write }: Db): Promise<SignedIn> {
  await write(async (tx) => {
    await tx.insert(t.services).values({ id: 'care', board: 'cypf', name: 'Care', position: 9 })
    await tx.update(t.officers).set({ service: 'care' }).where(eq(t.officers.id, 'liz-davenport'))
  })
  const roles = [{ role: 'director', board: 'cypf', service: 'care' }] as const
  return { account: 'dee', name: 'Dee', officer: null, roles, session: 's' }
}

describe('a quarter that is corrected', () => {
  it('lacks what the page to publish names: what was sent back or entered again', async () => {
    const board = await publishedBoard()
    const { ctx, pat, clock } = board
    const reason = 'Two children were counted twice.'
    await openCorrection({ ctx, who: pat, input: { ...QUARTER_3, reason } })
    await sendBack(board, 1)
    const preview = await previewPublication({ ctx, who: pat, input: QUARTER_3 })
    expect(preview.lacking).toHaveLength(1)
    clock.now = new Date('2022-03-01T09:00:00Z')
    const { lacking, total } = await getCollection({ ctx, who: pat, input: QUARTER_3 })
    expect([lacking, total.late]).toEqual([1, 0])
  })
})

describe('before a quarter is opened', () => {
  it('is of the quarter after the newest published, which can be opened', async () => {
    const { ctx, pat } = await returnsBoard()
    expect(await getCollection({ ctx, who: pat, input: CYPF })).toMatchObject({
      period: { id: '2021-22-Q3', label: 'Quarter 3 2021/22' },
      state: 'closed',
      mayOpen: true,
      whyNot: null,
      quarters: [{ id: '2021-22-Q3', state: 'closed' }],
      total: { owed: 0 },
      returns: [],
    })
  })

  it.each([
    ['2021-22-Q4', 'Quarter 3 2021/22 is opened next.'],
    ['2020-21-Q1', 'A later quarter is published, so Quarter 1 2020/21 is not opened any more.'],
  ])('says of %s why it cannot be opened', async (period, whyNot) => {
    const { ctx, pat } = await returnsBoard()
    expect(await getCollection({ ctx, who: pat, input: { ...CYPF, period } })).toMatchObject({
      mayOpen: false,
      whyNot,
    })
  })

  it('says of a year without a plan that it is to be rolled forward', async () => {
    const { ctx, pat } = await returnsBoard()
    const { t, write } = ctx.db
    await write((tx) =>
      tx
        .insert(t.periods)
        .values({ id: 'q4', ...CYPF, period: '2021-22-Q4', openedAt: '2022-04-01T09:00:00.000Z' }),
    )
    const input = { ...CYPF, period: '2022-23-Q1' }
    expect(await getCollection({ ctx, who: pat, input })).toMatchObject({
      mayOpen: false,
      whyNot: 'There is no plan of 2022/23 to ask for. Roll the year forward first.',
    })
  })

  it('is of a published quarter as published, though it was never opened here', async () => {
    const { ctx, pat } = await returnsBoard()
    const input = { ...CYPF, period: '2021-22-Q2' }
    expect(await getCollection({ ctx, who: pat, input })).toMatchObject({
      state: 'published',
      mayOpen: false,
      returns: [],
    })
  })

  it('is refused for what is no quarter, and for a board that is not there', async () => {
    const { ctx, pat } = await returnsBoard()
    const odd = getCollection({ ctx, who: pat, input: { ...CYPF, period: '2021-23-Q1' } })
    await expect(odd).rejects.toMatchObject({ code: 'invalid' })
    const nowhere = getCollection({ ctx, who: pat, input: { board: 'nowhere' } })
    await expect(nowhere).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('the collection of an open quarter', () => {
  it('counts every return out of what is owed, in all, by service and by officer', async () => {
    const board = await openBoard()
    await serveLiz(board.ctx.db)
    await handIn(board)
    const { total, services, officers, returns } = await getCollection({
      ctx: board.ctx,
      who: board.pat,
      input: CYPF,
    })
    expect(returns).toHaveLength(65)
    expect(total).toEqual({
      owed: 63,
      notStarted: 62,
      inProgress: 0,
      submitted: 1,
      sentBack: 0,
      signedOff: 0,
      late: 0,
      notDue: 2,
    })
    const ofServices = services.map(({ counts }) => counts.owed + counts.notDue)
    expect(ofServices.reduce((sum, each) => sum + each, 0)).toBe(65)
    const liz = officers.find(({ officer }) => officer?.id === 'liz-davenport')
    expect(liz?.counts).toMatchObject({ submitted: 1 })
    const care = services.find(({ service }) => service?.id === 'care')
    expect(care).toMatchObject({ service: { name: 'Care' }, counts: { submitted: 1 } })
  })

  it('lists what nobody answers for under nobody, last', async () => {
    const { ctx, pat } = await openBoard()
    const { t, write } = ctx.db
    await write((tx) => tx.delete(t.milestoneOwners))
    const { officers } = await getCollection({ ctx, who: pat, input: CYPF })
    expect(officers.at(-1)).toMatchObject({ officer: null, counts: { owed: 25, notDue: 2 } })
  })

  it('sums up what waits for sign-off, and nothing else', async () => {
    const board = await openBoard()
    await handIn(board)
    const { returns } = await getCollection({ ctx: board.ctx, who: board.pat, input: CYPF })
    expect(returns.filter(({ handedIn }) => handedIn !== null)).toMatchObject([
      {
        id: RESIDENTIAL.id,
        handedIn: { status: 'red', figures: [{ component: null, text: '38' }] },
      },
    ])
  })

  it('counts as late what is past its day and not handed in', async () => {
    const board = await openBoard()
    await handIn(board)
    board.clock.now = new Date('2022-01-22T00:30:00Z')
    const { total } = await getCollection({ ctx: board.ctx, who: board.pat, input: CYPF })
    expect(total.late).toBe(62)
  })

  it('gives a director what their services owe, and the reminders of it', async () => {
    const board = await openBoard()
    const { ctx } = board
    const dee = await serveLiz(ctx.db)
    board.clock.now = new Date('2022-01-14T08:00:00Z')
    await remind(board, keptMail())
    const { returns, reminders, mayRun, mayOpen, quarters } = await getCollection({
      ctx,
      who: dee,
      input: CYPF,
    })
    const owners = returns.map(({ officers }) => officers.map(({ id }) => id))
    expect(owners.length).toBeGreaterThan(5)
    expect(owners.every((ids) => ids.includes('liz-davenport'))).toBe(true)
    expect(reminders.map(({ officer }) => officer.id)).toContain('liz-davenport')
    expect(reminders.map(({ officer }) => officer.id)).not.toContain('angela-povey')
    expect([mayRun, mayOpen, quarters.length]).toEqual([false, false, 1])
  })

  it('has the checks that warned, each with the officer’s answer', async () => {
    const board = await openBoard()
    await handIn(board)
    const finding = {
      code: 'ten-times',
      component: null,
      field: 'value',
      message: 'It is ten times last year’s.',
      answer: 'The census was taken again.',
    }
    const { t, write } = board.ctx.db
    await write((tx) => tx.update(t.submissions).set({ findings: [finding] }))
    const { returns } = await getCollection({ ctx: board.ctx, who: board.pat, input: CYPF })
    expect(returns.flatMap(({ findings }) => findings)).toEqual([finding])
  })

  it('follows a return through being signed off, and the quarter into review', async () => {
    const board = await openBoard()
    const { ctx, pat } = board
    await handIn(board)
    const input = { ...RESIDENTIAL, number: 1 }
    await decideReturn({ ctx, who: pat, input, decision: 'signed-off' })
    await reviewPeriod({ ctx, who: pat, input: QUARTER_3 })
    const { state, due, total, quarters } = await getCollection({ ctx, who: pat, input: CYPF })
    expect({ state, due }).toEqual({ state: 'review', due: '2022-01-21' })
    expect(total).toMatchObject({ submitted: 0, signedOff: 1 })
    expect(quarters.map(({ id, state: each }) => `${id} ${each}`)).toEqual([
      '2021-22-Q4 closed',
      '2021-22-Q3 review',
    ])
  })

  it('counts the questions of the Board that are open', async () => {
    const { ctx, pat } = await openBoard()
    const { t, write } = ctx.db
    const asked = { period: 'cypf|2021-22-Q2', text: 'Why?', askedAt: '2022-01-11T09:00:00.000Z' }
    await write((tx) =>
      tx.insert(t.questions).values([
        { id: 'one', ...asked, askedBy: 'account v' },
        { id: 'two', ...asked, askedBy: 'account v', closedAt: '2022-01-12T09:00:00.000Z' },
      ]),
    )
    const { openQuestions } = await getCollection({ ctx, who: pat, input: CYPF })
    expect(openQuestions).toBe(1)
  })
})
