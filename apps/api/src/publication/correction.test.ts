import { expect, it } from 'vitest'
import { listPeriods } from '../boards/list-periods.ts'
import { listCommentary } from '../commentary/list-commentary.ts'
import { listCorrections } from '../corrections/list-corrections.ts'
import { getIndicator } from '../indicators/get-indicator.ts'
import { listReturns } from '../returns/list-returns.ts'
import { QUARTER_3, RESIDENTIAL, returnsBoard } from '../returns/test-returns.ts'
import { getScorecard } from '../scorecard/get-scorecard.ts'
import { getDraftScorecard } from './get-draft-scorecard.ts'
import { openCorrection } from './open-correction.ts'
import { previewPublication } from './preview-publication.ts'
import { publishPeriod } from './publish-period.ts'
import { correctedBoard, GIVEN, handInAgain, publishedBoard, sendBack } from './test-publication.ts'

type Board = Awaited<ReturnType<typeof returnsBoard>>

const REASON = 'Two children were counted twice.'

async function readIssue({ ctx }: Board, issue?: string) {
  const scorecard = await getScorecard({ ctx, input: { ...QUARTER_3, as: 'published', issue } })
  const measure = scorecard.measures.find(({ indicator }) => indicator === RESIDENTIAL.id)
  return { scorecard, figure: measure?.current.values[0]?.text }
}

it('takes the place of the issue before, which stays readable beside it', async () => {
  const board = await correctedBoard()
  const now = await readIssue(board)
  expect(now.figure).toBe('36')
  expect(now.scorecard.corrects).toEqual({ sequence: 4, date: '2022-02-14', reason: REASON })
  const before = await readIssue(board, '4')
  expect(before.figure).toBe('38')
  expect(before.scorecard.correctedBy).toEqual({ sequence: 5, date: '2022-03-02', reason: REASON })
})

it('carries over what it does not touch', async () => {
  const board = await correctedBoard()
  const [now, before] = [await readIssue(board), await readIssue(board, '4')]
  const others = ({ scorecard }: typeof now) =>
    scorecard.measures.filter(({ indicator }) => indicator !== RESIDENTIAL.id)
  expect(others(now)).toEqual(others(before))
  expect(now.scorecard.milestones).toEqual(before.scorecard.milestones)
})

it('counts the quarter once, as its newest issue has it', async () => {
  const { ctx } = await correctedBoard()
  const { periods } = await listPeriods({ ctx, input: { board: 'cypf' } })
  expect(periods.map(({ id, publication }) => `${id} ${publication.sequence}`)).toEqual([
    '2021-22-Q3 5',
    '2021-22-Q2 3',
    '2019-20-Q1 2',
    '2018-19-Q4 1',
  ])
  expect(await listCommentary({ ctx, input: QUARTER_3 })).toHaveLength(1)
})

it('is listed for everybody with the day, the reason and what changed from what to what', async () => {
  const { ctx } = await correctedBoard()
  const { corrections } = await listCorrections({ ctx, input: { board: 'cypf' } })
  expect(corrections).toEqual([
    {
      period: { id: '2021-22-Q3', label: 'Quarter 3 2021/22' },
      date: '2022-03-02',
      reason: REASON,
      sequence: 5,
      corrects: 4,
      items: [
        {
          kind: 'measure',
          id: RESIDENTIAL.id,
          code: 'PED03 01',
          title: expect.any(String),
          changes: [{ what: 'Figure', was: '38', now: '36' }],
        },
      ],
    },
  ])
})

it('is told of on the page of a measure that it changed', async () => {
  const { ctx } = await correctedBoard()
  const read = (indicator: string) =>
    getIndicator({ ctx, input: { board: 'cypf', indicator, as: 'published' } })
  expect((await read(RESIDENTIAL.id)).corrected?.changes).toEqual([
    { what: 'Figure', was: '38', now: '36' },
  ])
  expect((await read('independent-fostering')).corrected).toBeNull()
})

it('leaves what is published as it is while it is prepared', async () => {
  const board = await publishedBoard()
  const { ctx, pat, chris } = board
  const before = await readIssue(board)
  await openCorrection({ ctx, who: pat, input: { ...QUARTER_3, reason: REASON } })
  await sendBack(board, 1)
  await handInAgain(board, '36')
  expect(await readIssue(board)).toEqual(before)
  const latest = await getScorecard({ ctx, input: { ...QUARTER_3, as: 'latest' } })
  const measure = latest.measures.find(({ indicator }) => indicator === RESIDENTIAL.id)
  expect(measure?.current.values.map(({ text }) => text)).toEqual(['38'])
  const draft = await getDraftScorecard({ ctx, input: QUARTER_3 })
  const drafted = draft.measures.find(({ indicator }) => indicator === RESIDENTIAL.id)
  expect(drafted?.current.values.map(({ text }) => text)).toEqual(['36'])
  const { returns } = await listReturns({ ctx, who: chris })
  expect(new Set(returns.map(({ periodState }) => periodState))).toEqual(new Set(['correcting']))
})

it('carries over what was sent back and not handed in again', async () => {
  const board = await publishedBoard()
  const { ctx, pat, clock } = board
  clock.now = new Date('2022-03-01T09:00:00Z')
  await openCorrection({ ctx, who: pat, input: { ...QUARTER_3, reason: REASON } })
  await sendBack(board, 1)
  const input = { ...GIVEN, date: '2022-03-02', reason: REASON }
  await publishPeriod({ ctx, who: pat, input })
  expect((await readIssue(board)).figure).toBe('38')
})

it('can be made of a quarter that was not run here: what is not entered stays', async () => {
  const board = await returnsBoard()
  const { ctx, pat } = board
  const quarter = { board: 'cypf', period: '2021-22-Q2' }
  const read = () => getScorecard({ ctx, input: { ...quarter, as: 'published' } })
  const before = await read()
  await openCorrection({ ctx, who: pat, input: { ...quarter, reason: REASON } })
  await publishPeriod({
    ctx,
    who: pat,
    input: { ...GIVEN, ...quarter, date: '2022-03-02', reason: REASON },
  })
  const after = await read()
  expect(after.measures).toEqual(before.measures)
  expect(after.milestones).toEqual(before.milestones)
  expect(after.publication.sequence).toBe(4)
})

it('is opened once, with a reason, and of what is published alone', async () => {
  const { ctx, pat } = await publishedBoard()
  const open = (input: { period: string; reason: string }) =>
    openCorrection({ ctx, who: pat, input: { board: 'cypf', ...input } })
  await expect(open({ ...QUARTER_3, reason: ' ' })).rejects.toMatchObject({
    fields: [{ path: '/body/reason' }],
  })
  await expect(open({ period: '2021-22-Q4', reason: REASON })).rejects.toThrow('is not published')
  await open({ ...QUARTER_3, reason: REASON })
  await expect(open({ ...QUARTER_3, reason: REASON })).rejects.toThrow('is open already')
})

it('is looked at before with what it would freeze, and the look keeps nothing', async () => {
  const { ctx, pat } = await publishedBoard()
  await openCorrection({ ctx, who: pat, input: { ...QUARTER_3, reason: REASON } })
  const preview = await previewPublication({ ctx, who: pat, input: QUARTER_3 })
  expect(preview).toMatchObject({ sequence: 5, correctionReason: REASON })
  expect(preview.reportingOfficer).toBe('Strategic Director')
  const rows = await ctx.db.read.select().from(ctx.db.t.publications)
  expect(rows).toHaveLength(4)
})
