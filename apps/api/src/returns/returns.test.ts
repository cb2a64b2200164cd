import { and, asc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { closeAccount } from '../accounts/close-account.ts'
import { decideReturn } from './decide-return.ts'
import { getReturn } from './get-return.ts'
import { listReturns } from './list-returns.ts'
import { openPeriod } from './open-period.ts'
import { saveDraft } from './save-draft.ts'
import { submitReturn } from './submit-return.ts'
import {
  handIn,
  openBoard,
  QUARTER_3,
  RESIDENTIAL,
  returnsBoard,
  SAID,
  save,
  typedFigure,
} from './test-returns.ts'

describe('opening a period', () => {
  it('asks for every measure and milestone of the year’s plan', async () => {
    const { ctx, pat } = await returnsBoard()
    const { returns } = await openPeriod({
      ctx,
      who: pat,
      input: { ...QUARTER_3, due: '2022-01-21' },
    })
    const kinds = Object.groupBy(returns, ({ kind }) => kind)
    expect(kinds.measure).toHaveLength(38)
    expect(kinds.milestone).toHaveLength(27)
    expect(new Set(returns.map(({ state }) => state))).toEqual(new Set(['not-started', 'not-due']))
  })

  it('says of what is not due why', async () => {
    const { ctx, pat } = await openBoard()
    const { returns } = await listReturns({ ctx, who: pat })
    const notDue = returns.filter(({ notDue }) => notDue !== null)
    expect(notDue.map(({ code, notDue: why }) => `${code}: ${why}`)).toMatchInlineSnapshot(`
      [
        "PED01b: It was completed in Quarter 2 2021/22.",
        "PED05c: It was completed in Quarter 2 2021/22.",
      ]
    `)
  })

  it('gives each officer what they own alone', async () => {
    const { ctx, liz } = await openBoard()
    const { returns } = await listReturns({ ctx, who: liz })
    expect(returns.length).toBeGreaterThan(5)
    expect(returns.every(({ officers }) => officers.some(({ id }) => id === 'liz-davenport'))).toBe(
      true,
    )
  })

  it('asks a leaver for nothing from the day on which their account is closed', async () => {
    const { ctx, pat, liz } = await openBoard()
    const input = { account: liz.account, publicName: 'name' } as const
    await closeAccount({ ctx: { ...ctx, actor: 'test' }, input })
    const asked = await listReturns({ ctx, who: pat })
    const officers = asked.returns.flatMap((each) => each.officers.map(({ id }) => id))
    expect(officers).toContain('sam-murtagh')
    expect(officers).not.toContain('liz-davenport')
    expect((await listReturns({ ctx, who: liz })).returns).toEqual([])
  })

  it('is refused a second time, and for a quarter that is published', async () => {
    const { ctx, pat } = await openBoard()
    const again = openPeriod({ ctx, who: pat, input: { ...QUARTER_3, due: '2022-01-21' } })
    await expect(again).rejects.toThrow('Quarter 3 2021/22 is open already.')
    const published = { board: 'cypf', period: '2021-22-Q2', due: '2021-10-15' }
    await expect(openPeriod({ ctx, who: pat, input: published })).rejects.toThrow(
      '2021-22-Q2 is published already. Open a later quarter.',
    )
  })
})

describe('a draft', () => {
  it('keeps what was typed, faults and all', async () => {
    const board = await openBoard()
    const { ctx, liz } = board
    await save(board, liz, 'return', typedFigure('1,2 3?'))
    const sheet = await getReturn({ ctx, who: liz, input: RESIDENTIAL })
    expect(sheet.state).toBe('in-progress')
    expect(sheet.measure?.draft).toMatchObject({ version: 1, savedBy: 'Liz Davenport' })
    expect(sheet.measure?.draft.content).toEqual(typedFigure('1,2 3?'))
  })

  it('shows the later of two people what the other saved', async () => {
    const board = await openBoard()
    await save(board, board.liz, 'return', typedFigure('38'))
    await expect(save(board, board.sam, 'return', typedFigure('39'))).rejects.toMatchObject({
      code: 'conflict',
      held: {
        version: 1,
        savedBy: 'Liz Davenport',
        isYours: false,
        content: typedFigure('38'),
      },
    })
  })

  it('tells one person with two windows that the other version is their own', async () => {
    const board = await openBoard()
    await save(board, board.liz, 'return', typedFigure('38'))
    await expect(save(board, board.liz, 'return', typedFigure('39'))).rejects.toMatchObject({
      code: 'conflict',
      held: { version: 1, isYours: true, content: typedFigure('38') },
    })
    const [own, others] = await Promise.all(
      [board.liz, board.sam].map((who) => getReturn({ ctx: board.ctx, who, input: RESIDENTIAL })),
    )
    expect(own?.measure?.draft.isYours).toBe(true)
    expect(others?.measure?.draft.isYours).toBe(false)
  })

  it('lets two officers write their own commentary at once, and neither the other’s', async () => {
    const board = await openBoard()
    await save(board, board.liz, 'liz-davenport', SAID)
    expect(await save(board, board.sam, 'sam-murtagh', SAID)).toMatchObject({ version: 1 })
    await expect(save(board, board.sam, 'liz-davenport', SAID)).rejects.toThrow(
      'Each officer writes their own commentary.',
    )
  })

  it('is not found by an officer who does not own it', async () => {
    const board = await openBoard()
    await expect(save(board, board.angela, 'return', typedFigure('38'))).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('leaves the version of public answers as it was', async () => {
    const board = await openBoard()
    const { t, read } = board.ctx.db
    const version = () =>
      read
        .select({ published: t.boardVersions.published })
        .from(t.boardVersions)
        .where(eq(t.boardVersions.board, 'cypf'))
    const before = await version()
    await handIn(board)
    expect(await version()).toEqual(before)
  })
})

describe('handing a return in', () => {
  it('makes its figure a revision that no publication carries', async () => {
    const board = await openBoard()
    expect(await handIn(board)).toMatchObject({ state: 'submitted', mayEnter: false })
    const { t, read } = board.ctx.db
    const revisions = await read
      .select({ value: t.revisions.value, publication: t.revisions.publication })
      .from(t.revisions)
      .innerJoin(t.returns, eq(t.revisions.return, t.returns.id))
      .where(and(eq(t.returns.indicator, 'residential-placements'), eq(t.returns.to, '2021-12-31')))
    expect(revisions).toEqual([{ value: '38', publication: null }])
  })

  it('is refused for a red figure that nobody explains, naming each question', async () => {
    const board = await openBoard()
    const { ctx, liz } = board
    await save(board, liz, 'return', typedFigure('38'))
    const input = { ...RESIDENTIAL, versions: { return: 1 } }
    await expect(submitReturn({ ctx, who: liz, input })).rejects.toMatchObject({
      code: 'invalid',
      fields: [
        { path: '/body/commentary/why' },
        { path: '/body/commentary/action' },
        { path: '/body/commentary/byWhen' },
      ],
    })
  })

  it('is refused for a milestone judged red that nobody explains', async () => {
    const { ctx, pat: who } = await openBoard()
    const key = { ...QUARTER_3, kind: 'milestone', id: 'pause-project' } as const
    const judgement = { status: 'red', reason: ' ' }
    const content = { state: 'delayed', dueDate: '', dueText: '', judgement }
    await saveDraft({ ctx, who, input: { ...key, part: 'return', version: 0, content } })
    const input = { ...key, versions: { return: 1 } }
    await expect(submitReturn({ ctx, who, input })).rejects.toMatchObject({
      code: 'invalid',
      fields: [{ path: '/body/judgement/reason' }],
    })
  })

  it('is refused for text in a number, and writes nothing', async () => {
    const board = await openBoard()
    const { ctx, liz } = board
    await save(board, liz, 'return', typedFigure('1,234'))
    const input = { ...RESIDENTIAL, versions: { return: 1 } }
    await expect(submitReturn({ ctx, who: liz, input })).rejects.toMatchObject({
      fields: [{ path: '/body/figures/0/value', code: 'not-a-number' }],
    })
    expect(await ctx.db.read.select().from(ctx.db.t.submissions)).toEqual([])
  })

  it('is refused where a part was saved since it was read', async () => {
    const board = await openBoard()
    const { ctx, liz, sam } = board
    await save(board, liz, 'return', typedFigure('30'))
    await saveDraft({
      ctx,
      who: sam,
      input: { ...RESIDENTIAL, part: 'return', version: 1, content: typedFigure('31') },
    })
    const input = { ...RESIDENTIAL, versions: { return: 1 } }
    await expect(submitReturn({ ctx, who: liz, input })).rejects.toMatchObject({ code: 'conflict' })
  })

  it('rests the draft until it is taken back by who handed it in', async () => {
    const board = await openBoard()
    const { ctx, liz, sam } = board
    await handIn(board)
    const input = { ...RESIDENTIAL, part: 'return', version: 1, content: typedFigure('37') }
    await expect(saveDraft({ ctx, who: liz, input })).rejects.toThrow('Take it back to change it.')
    const back = { input: { ...RESIDENTIAL, number: 1 }, decision: 'taken-back' } as const
    await expect(decideReturn({ ctx, who: sam, ...back })).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect(await decideReturn({ ctx, who: liz, ...back })).toMatchObject({ state: 'in-progress' })
    expect(await saveDraft({ ctx, who: liz, input })).toMatchObject({ version: 2 })
  })
})

it('says that who handed it in may take it back, and nobody else of the same name', async () => {
  const board = await openBoard()
  const { ctx, liz, sam, chris } = board
  const shown = async (who: typeof liz) =>
    (await getReturn({ ctx, who, input: RESIDENTIAL })).mayTakeBack
  expect(await shown(liz)).toBe(false)
  await handIn(board)
  expect(await shown(liz)).toBe(true)
  expect(await shown({ ...sam, name: liz.name })).toBe(false)
  const signOff = { input: { ...RESIDENTIAL, number: 1 }, decision: 'signed-off' } as const
  await decideReturn({ ctx, who: chris, ...signOff })
  expect(await shown(liz)).toBe(false)
})

describe('deciding on a return', () => {
  it('is signed off by a second person, and never by one who entered a part', async () => {
    const board = await openBoard()
    const { ctx, pat, chris, liz } = board
    await save(board, pat, 'return', typedFigure('20'))
    const input = { ...RESIDENTIAL, versions: { return: 1 } }
    await submitReturn({ ctx, who: liz, input })
    const signOff = { input: { ...RESIDENTIAL, number: 1 }, decision: 'signed-off' } as const
    await expect(decideReturn({ ctx, who: pat, ...signOff })).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect(await decideReturn({ ctx, who: chris, ...signOff })).toMatchObject({
      state: 'signed-off',
    })
  })

  it('is not signed off by who saved a version that another saved over', async () => {
    const board = await openBoard()
    const { ctx, pat, chris, liz } = board
    await save(board, pat, 'return', typedFigure('19'))
    const over = { ...RESIDENTIAL, part: 'return', version: 1, content: typedFigure('20') }
    await saveDraft({ ctx, who: liz, input: over })
    await submitReturn({ ctx, who: liz, input: { ...RESIDENTIAL, versions: { return: 2 } } })
    const signOff = { input: { ...RESIDENTIAL, number: 1 }, decision: 'signed-off' } as const
    await expect(decideReturn({ ctx, who: pat, ...signOff })).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect(await decideReturn({ ctx, who: chris, ...signOff })).toMatchObject({
      state: 'signed-off',
    })
  })

  it('is sent back with the reason, corrected, and handed in again as a second revision', async () => {
    const board = await openBoard()
    const { ctx, liz, pat } = board
    await handIn(board)
    const sentBack = await decideReturn({
      ctx,
      who: pat,
      input: { ...RESIDENTIAL, number: 1, reason: 'The census says 37.' },
      decision: 'sent-back',
    })
    expect(sentBack.sentBack).toEqual({ by: 'Pat Team', reason: 'The census says 37.' })
    await saveDraft({
      ctx,
      who: liz,
      input: { ...RESIDENTIAL, part: 'return', version: 1, content: typedFigure('37') },
    })
    const versions = { return: 2, 'liz-davenport': 1 }
    await submitReturn({ ctx, who: liz, input: { ...RESIDENTIAL, versions } })
    const { t, read } = ctx.db
    const revisions = await read
      .select({ number: t.revisions.number, value: t.revisions.value })
      .from(t.revisions)
      .innerJoin(t.returns, eq(t.revisions.return, t.returns.id))
      .where(and(eq(t.returns.indicator, 'residential-placements'), eq(t.returns.to, '2021-12-31')))
      .orderBy(asc(t.revisions.number))
    expect(revisions).toEqual([
      { number: 1, value: '38' },
      { number: 2, value: '37' },
    ])
    const { submissions } = await getReturn({ ctx, who: liz, input: RESIDENTIAL })
    expect(submissions.map(({ number, decisions }) => [number, decisions.length])).toEqual([
      [1, 1],
      [2, 0],
    ])
  })

  it('needs a reason to send one back', async () => {
    const board = await openBoard()
    await handIn(board)
    const input = { ...RESIDENTIAL, number: 1, reason: '  ' }
    await expect(
      decideReturn({ ctx: board.ctx, who: board.pat, input, decision: 'sent-back' }),
    ).rejects.toMatchObject({ fields: [{ path: '/body/reason' }] })
  })

  it('is refused for a submission that another followed', async () => {
    const board = await openBoard()
    const { ctx, liz, pat } = board
    await handIn(board)
    await decideReturn({
      ctx,
      who: liz,
      input: { ...RESIDENTIAL, number: 1 },
      decision: 'taken-back',
    })
    const versions = { return: 1, 'liz-davenport': 1 }
    await submitReturn({ ctx, who: liz, input: { ...RESIDENTIAL, versions } })
    const input = { ...RESIDENTIAL, number: 1 }
    await expect(
      decideReturn({ ctx, who: pat, input, decision: 'signed-off' }),
    ).rejects.toMatchObject({ code: 'conflict' })
  })
})
