import { and, eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { listCommentary } from '../commentary/list-commentary.ts'
import { getIndicator } from '../indicators/get-indicator.ts'
import { getMilestone } from '../milestones/get-milestone.ts'
import { decideReturn } from '../returns/decide-return.ts'
import { getReturn } from '../returns/get-return.ts'
import { openPeriod } from '../returns/open-period.ts'
import { saveDraft } from '../returns/save-draft.ts'
import { submitReturn } from '../returns/submit-return.ts'
import {
  handIn,
  openBoard,
  QUARTER_3,
  RESIDENTIAL,
  type ReturnsBoard,
  SAID,
  save,
  typedFigure,
} from '../returns/test-returns.ts'
import { getScorecard } from '../scorecard/get-scorecard.ts'
import { publishPeriod } from './publish-period.ts'
import { GIVEN, publishedBoard, sendBack } from './test-publication.ts'

async function readScorecard({ ctx }: Pick<ReturnsBoard, 'ctx'>) {
  return await getScorecard({ ctx, input: { ...QUARTER_3, as: 'published' } })
}

async function readMeasure(board: Pick<ReturnsBoard, 'ctx'>, id = RESIDENTIAL.id) {
  const { measures } = await readScorecard(board)
  return measures.find(({ indicator }) => indicator === id)
}

it('shows everybody nothing of a period before and everything after', async () => {
  const board = await openBoard()
  await handIn(board)
  await expect(readScorecard(board)).rejects.toThrow('No quarter 2021-22-Q3 is published')
  await publishPeriod({ ctx: board.ctx, who: board.pat, input: GIVEN })
  const measure = await readMeasure(board)
  expect(measure?.current.values.map(({ text }) => text)).toEqual(['38'])
  expect(measure?.rag.status).toBe('red')
  expect((await readScorecard(board)).publication).toMatchObject({
    sequence: 4,
    date: '2022-02-14',
  })
})

it('shows of what was not handed in that it is missing', async () => {
  const measure = await readMeasure(await publishedBoard(), 'independent-fostering')
  expect(measure?.current).toMatchObject({ availability: 'missing', values: [] })
})

it('keeps beside a measure what the quarters before showed of last year', async () => {
  const measure = await readMeasure(await publishedBoard())
  expect(measure?.priorActual.values.map(({ coverage }) => coverage?.to)).toEqual(['2021-03-31'])
})

it('copies what officers said, a paragraph for each answer', async () => {
  const { ctx } = await publishedBoard()
  const [said, ...others] = await listCommentary({ ctx, input: QUARTER_3 })
  expect(others).toEqual([])
  expect(said?.text).toBe([SAID.why, SAID.action, `By when: ${SAID.byWhen}`].join('\n\n'))
  expect(said?.officers).toEqual(['Liz Davenport'])
})

it('makes a text that serves another measure one text of both', async () => {
  const board = await openBoard()
  const { ctx, liz } = board
  await handIn(board)
  const other = { ...RESIDENTIAL, id: 'independent-fostering' }
  const sameAs = { why: '', action: '', byWhen: '', sameAs: RESIDENTIAL.id }
  const parts = [
    ['return', typedFigure('90')],
    ['liz-davenport', sameAs],
  ] as const
  for (const [part, content] of parts) {
    await saveDraft({ ctx, who: liz, input: { ...other, part, version: 0, content } })
  }
  const versions = { return: 1, 'liz-davenport': 1 }
  await submitReturn({ ctx, who: liz, input: { ...other, versions } })
  await publishPeriod({ ctx, who: board.pat, input: GIVEN })
  const said = await listCommentary({ ctx, input: QUARTER_3 })
  expect(said.map(({ about }) => about.indicators)).toEqual([
    ['residential-placements', 'independent-fostering'],
  ])
})

it('leaves out a return that was sent back, and what it said', async () => {
  const board = await openBoard()
  await handIn(board)
  await sendBack(board, 1)
  await publishPeriod({ ctx: board.ctx, who: board.pat, input: GIVEN })
  expect((await readMeasure(board))?.current.availability).toBe('missing')
  expect(await listCommentary({ ctx: board.ctx, input: QUARTER_3 })).toEqual([])
})

it('tells nobody of a figure that was handed in and replaced before', async () => {
  const board = await openBoard()
  const { ctx, liz, chris } = board
  await handIn(board)
  await sendBack(board, 1)
  const typed = { ...RESIDENTIAL, part: 'return', version: 1, content: typedFigure('31') }
  await saveDraft({ ctx, who: liz, input: typed })
  const versions = { return: 2, 'liz-davenport': 1 }
  await submitReturn({ ctx, who: liz, input: { ...RESIDENTIAL, versions } })
  await publishPeriod({ ctx, who: chris, input: GIVEN })
  const input = { board: 'cypf', indicator: RESIDENTIAL.id, as: 'published' } as const
  const { returns } = await getIndicator({ ctx, input })
  expect(returns[0]?.revisions.map(({ text }) => text)).toEqual(['31'])
})

it('shows the officers’ judgement beside the computed status, with why', async () => {
  const board = await openBoard()
  const { ctx, liz, pat } = board
  const judgement = { status: 'amber', reason: 'Two placements end in January.' } as const
  await save(board, liz, 'return', { ...typedFigure('38'), judgement })
  await save(board, liz, 'liz-davenport', SAID)
  const versions = { return: 1, 'liz-davenport': 1 }
  await submitReturn({ ctx, who: liz, input: { ...RESIDENTIAL, versions } })
  await publishPeriod({ ctx, who: pat, input: GIVEN })
  const measure = await readMeasure(board)
  expect(measure?.rag.status).toBe('red')
  expect(measure?.judgement).toEqual({
    ...judgement,
    officers: ['Liz Davenport', 'Sam Murtagh'],
  })
})

const PAUSE = { kind: 'milestone', id: 'pause-project' } as const

/** Hands in and publishes a milestone of a quarter, due then as it is said. */
async function publishMilestone(
  { ctx, pat }: ReturnsBoard,
  quarter: { board: string; period: string },
  due: { dueDate: string; dueText: string },
  date: string,
) {
  const key = { ...quarter, ...PAUSE }
  const judgement = { status: 'amber', reason: 'The contract was let late.' }
  const content = { state: 'delayed', ...due, judgement }
  await saveDraft({ ctx, who: pat, input: { ...key, part: 'return', version: 0, content } })
  await submitReturn({ ctx, who: pat, input: { ...key, versions: { return: 1 } } })
  await publishPeriod({ ctx, who: pat, input: { ...GIVEN, ...quarter, date } })
  const { milestones } = await getScorecard({ ctx, input: { ...quarter, as: 'published' } })
  return milestones.find(({ id }) => id === PAUSE.id)
}

it('publishes a milestone’s state, the day it is due now, and the judgement of it', async () => {
  const moved = { dueDate: '2022-06-30', dueText: '' }
  expect(await publishMilestone(await openBoard(), QUARTER_3, moved, GIVEN.date)).toMatchObject({
    state: 'delayed',
    due: { date: '2022-06-30', text: '30 June 2022, was March 2022' },
    judgement: { status: 'amber', reason: 'The contract was let late.' },
  })
})

it('keeps the day that a milestone was moved to until it moves again', async () => {
  const board = await openBoard()
  const { ctx, pat: who } = board
  await publishMilestone(board, QUARTER_3, { dueDate: '2022-06-30', dueText: '' }, GIVEN.date)
  const quarter4 = { ...QUARTER_3, period: '2021-22-Q4' }
  await openPeriod({ ctx, who, input: { ...quarter4, due: '2022-04-21' } })
  const { milestone } = await getReturn({ ctx, who, input: { ...quarter4, ...PAUSE } })
  expect(milestone?.due.text).toBe('30 June 2022, was March 2022')
  const asItWas = { dueDate: '', dueText: '' }
  const published = await publishMilestone(board, quarter4, asItWas, '2022-06-06')
  expect(published?.due.date).toBe('2022-06-30')
})

it('tells everybody why it was published although returns were missing', async () => {
  const { incomplete } = await readScorecard(await publishedBoard())
  expect(incomplete).toBe(GIVEN.incomplete)
})

it('goes on saying of a milestone that had ended how it ended', async () => {
  const { ctx } = await publishedBoard()
  const { milestones } = await readScorecard({ ctx: { db: ctx.db, now: ctx.now } })
  const ended = milestones.find(({ code }) => code === 'PED01b')
  expect(ended?.state).toBe('completed')
  const history = await getMilestone({ ctx, input: { board: 'cypf', milestone: ended?.id ?? '' } })
  expect(history.updates[0]?.period.id).toBe('2021-22-Q3')
})

it('says of a milestone that was not handed in that nobody judged it, and elsewhere that it is lost', async () => {
  const { ctx } = await publishedBoard()
  const input = { board: 'cypf', milestone: 'pause-project' }
  const { updates } = await getMilestone({ ctx, input })
  expect(updates.map(({ period, noJudgement }) => [period.id, noJudgement])).toEqual([
    ['2021-22-Q3', 'judgement-not-given'],
    ['2021-22-Q2', 'judgement-lost'],
  ])
  const latest = await getScorecard({ ctx, input: { ...QUARTER_3, as: 'latest' } })
  expect(latest.milestones.find(({ id }) => id === 'pause-project')?.noJudgement).toBe(
    'judgement-not-given',
  )
})

it('asks why where returns are missing, and for a day after the quarter', async () => {
  const { ctx, pat } = await openBoard()
  const input = { ...GIVEN, date: '2021-12-31', incomplete: ' ' }
  await expect(publishPeriod({ ctx, who: pat, input })).rejects.toMatchObject({
    code: 'invalid',
    fields: [{ path: '/body/date' }, { path: '/body/incomplete' }],
  })
})

it('is refused a second time, and keeps nothing of what it refused', async () => {
  const { ctx, pat } = await publishedBoard()
  await expect(publishPeriod({ ctx, who: pat, input: GIVEN })).rejects.toThrow(
    'Quarter 3 2021/22 is published. Open a correction to change it.',
  )
  const rows = await ctx.db.read.select().from(ctx.db.t.publications)
  expect(rows).toHaveLength(4)
})

it('says in the audit trail who published what, when and with which content', async () => {
  const { ctx } = await publishedBoard()
  const { t, read } = ctx.db
  const rows = await read.select().from(t.audit).where(eq(t.audit.action, 'publish-period'))
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({
    subject: 'publication cypf|4',
    board: 'cypf',
    after: { period: '2021-22-Q3', incomplete: GIVEN.incomplete },
  })
})

/** What a publication that raced a submission carried, and what it froze. */
async function raced(board: ReturnsBoard, acts: readonly Promise<unknown>[]) {
  await Promise.allSettled(acts)
  const { t, read } = board.ctx.db
  const carried = await read
    .select()
    .from(t.revisions)
    .where(and(eq(t.revisions.publication, 'cypf|4'), eq(t.revisions.value, '38')))
  const measure = await readMeasure(board)
  return { carried: carried.length, shown: measure?.current.values.map(({ text }) => text) }
}

it('freezes one consistent state where a late return races it, whichever comes first', async () => {
  const [late, early] = [await openBoard(), await openBoard()]
  const publish = ({ ctx, pat }: ReturnsBoard) => publishPeriod({ ctx, who: pat, input: GIVEN })
  const prepare = async (board: ReturnsBoard) => {
    await save(board, board.liz, 'return', typedFigure('38'))
    await save(board, board.liz, 'liz-davenport', SAID)
  }
  const submit = ({ ctx, liz }: ReturnsBoard) => {
    const versions = { return: 1, 'liz-davenport': 1 }
    return submitReturn({ ctx, who: liz, input: { ...RESIDENTIAL, versions } })
  }
  await Promise.all([prepare(late), prepare(early)])
  expect(await raced(late, [publish(late), submit(late)])).toEqual({ carried: 0, shown: [] })
  expect(await raced(early, [submit(early), publish(early)])).toEqual({
    carried: 1,
    shown: ['38'],
  })
})

it('marks each measure that went out without sign-off, and none that a second person signed', async () => {
  const unsigned = await publishedBoard()
  const { measures } = await readScorecard(unsigned)
  expect(measures.filter((each) => each.unsigned).map(({ indicator }) => indicator)).toEqual([
    RESIDENTIAL.id,
  ])
  const latest = await getScorecard({ ctx: unsigned.ctx, input: { ...QUARTER_3, as: 'latest' } })
  expect(latest.measures.find(({ indicator }) => indicator === RESIDENTIAL.id)?.unsigned).toBe(true)

  const signed = await openBoard()
  await handIn(signed)
  const input = { ...RESIDENTIAL, number: 1 }
  await decideReturn({ ctx: signed.ctx, who: signed.pat, input, decision: 'signed-off' })
  await publishPeriod({ ctx: signed.ctx, who: signed.pat, input: GIVEN })
  const { t, read } = signed.ctx.db
  const rows = await read.select({ frozen: t.publications.frozen }).from(t.publications)
  expect(rows.filter(({ frozen }) => frozen?.includes('"unsigned"'))).toEqual([])
})
