import type { MeasureDraft } from '@quarterdeck/contract'
import { expect, it } from 'vitest'
import { listPeriods } from '../boards/list-periods.ts'
import { listCommentary } from '../commentary/list-commentary.ts'
import { listCorrections } from '../corrections/list-corrections.ts'
import { getIndicator } from '../indicators/get-indicator.ts'
import { getMilestone } from '../milestones/get-milestone.ts'
import { decideReturn } from '../returns/decide-return.ts'
import { listReturns } from '../returns/list-returns.ts'
import { saveDraft } from '../returns/save-draft.ts'
import { submitReturn } from '../returns/submit-return.ts'
import { QUARTER_3, RESIDENTIAL, returnsBoard, SAID, typedFigure } from '../returns/test-returns.ts'
import { getScorecard } from '../scorecard/get-scorecard.ts'
import { getDraftScorecard } from './get-draft-scorecard.ts'
import { openCorrection } from './open-correction.ts'
import { previewPublication } from './preview-publication.ts'
import { publishPeriod } from './publish-period.ts'
import {
  corrected,
  correctedBoard,
  GIVEN,
  handInAgain,
  protectedIssue,
  publishedBoard,
  sendBack,
} from './test-publication.ts'

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
  expect((await read(RESIDENTIAL.id)).corrections).toEqual([
    {
      date: '2022-03-02',
      reason: REASON,
      before: { sequence: 4, date: '2022-02-14' },
      changes: [{ what: 'Figure', was: '38', now: '36' }],
    },
  ])
  expect((await read('independent-fostering')).corrections).toEqual([])
})

it('is told of on that page still when another correction left the measure alone', async () => {
  const { ctx, pat, clock } = await correctedBoard()
  clock.now = new Date('2022-04-01T09:00:00Z')
  await openCorrection({ ctx, who: pat, input: { ...QUARTER_3, reason: 'Another.' } })
  const again = { ...GIVEN, date: '2022-04-02', reason: 'Another.' }
  await publishPeriod({ ctx, who: pat, input: again })
  const input = { board: 'cypf', indicator: RESIDENTIAL.id, as: 'published' } as const
  const { publication, corrections } = await getIndicator({ ctx, input })
  expect(publication.sequence).toBe(6)
  expect(corrections.map(({ date }) => date)).toEqual(['2022-03-02'])
})

it('tells of a figure that is withdrawn what stands in its place', async () => {
  const [figure] = typedFigure('').figures
  const withdrawn = { ...figure, availability: 'to-follow' as const, note: 'It is counted anew.' }
  const content = { ...typedFigure(''), figures: [withdrawn] } as MeasureDraft
  const { ctx } = await corrected(await publishedBoard(), { return: content })
  const input = { board: 'cypf', indicator: RESIDENTIAL.id, as: 'published' } as const
  const { corrections } = await getIndicator({ ctx, input })
  expect(corrections[0]?.changes).toEqual([
    { what: 'Figure', was: '38', now: 'To follow' },
    { what: 'Status', was: 'Red', now: 'Not rated' },
  ])
})

it('tells on the page of a milestone what it changed in it', async () => {
  const board = await publishedBoard()
  const { ctx, pat, clock } = board
  clock.now = new Date('2022-03-01T09:00:00Z')
  await openCorrection({ ctx, who: pat, input: { ...QUARTER_3, reason: REASON } })
  const milestone = { ...QUARTER_3, kind: 'milestone', id: 'pause-project' } as const
  const judgement = { status: 'amber', reason: 'The contract was let late.' }
  const content = { state: 'delayed', dueDate: '2022-06-30', dueText: 'June 2022', judgement }
  const typed = { ...milestone, part: 'return', version: 0, content }
  await saveDraft({ ctx, who: pat, input: typed })
  const versions = { return: 1 }
  await submitReturn({ ctx, who: pat, input: { ...milestone, versions } })
  const given = { ...GIVEN, date: '2022-03-02', reason: REASON }
  await publishPeriod({ ctx, who: pat, input: given })
  const { updates } = await getMilestone({ ctx, input: { board: 'cypf', milestone: milestone.id } })
  expect(updates[0]?.corrections[0]?.changes).toEqual([
    { what: 'State', was: 'Completed', now: 'Delayed' },
    { what: 'Due', was: 'March 2022', now: 'June 2022, was March 2022' },
    {
      what: 'Officers’ judgement',
      was: 'None',
      now: 'Amber: The contract was let late.',
    },
  ])
  expect(updates[0]?.noJudgement).toBeNull()
})

it('tells no number that an issue keeps back, in figures or in what was said', async () => {
  const few = { ...SAID, why: 'Few children are placed.' }
  const board = await corrected(await protectedIssue(), {
    return: typedFigure('12'),
    'liz-davenport': few,
  })
  const input = { board: 'cypf', indicator: RESIDENTIAL.id, as: 'published' } as const
  const { corrections } = await getIndicator({ ctx: board.ctx, input })
  const log = await listCorrections({ ctx: board.ctx, input: { board: 'cypf' } })
  expect(corrections[0]?.changes).toEqual([
    { what: 'Figure', was: 'fewer than 5', now: '12' },
    {
      what: 'Officers’ judgement',
      was: 'Red: Why is not shown, to protect a small number.',
      now: 'None',
    },
    {
      what: 'Commentary',
      was: 'Not shown, to protect a small number.',
      now: expect.stringContaining(few.why),
    },
  ])
  expect(JSON.stringify(log)).not.toMatch(/three|"3"/i)
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

it('keeps the mark of what went out without sign-off until somebody signs it off', async () => {
  const board = await publishedBoard()
  const { ctx, pat, clock } = board
  const correct = async (date: string, act: () => Promise<unknown>) => {
    clock.now = new Date(`${date}T09:00:00Z`)
    await openCorrection({ ctx, who: pat, input: { ...QUARTER_3, reason: REASON } })
    await act()
    await publishPeriod({ ctx, who: pat, input: { ...GIVEN, date, reason: REASON } })
    const { measures } = (await readIssue(board)).scorecard
    return measures.filter(({ unsigned }) => unsigned).map(({ indicator }) => indicator)
  }
  expect(await correct('2022-03-02', async () => undefined)).toEqual([RESIDENTIAL.id])
  const input = { ...RESIDENTIAL, number: 1 }
  const signOff = () => decideReturn({ ctx, who: pat, input, decision: 'signed-off' })
  expect(await correct('2022-03-09', signOff)).toEqual([])
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

it('is looked at before with what it changes, as the log of corrections tells it then', async () => {
  const board = await publishedBoard()
  const { ctx, pat, clock } = board
  clock.now = new Date('2022-03-01T09:00:00Z')
  const look = async () => (await previewPublication({ ctx, who: pat, input: QUARTER_3 })).changes
  await openCorrection({ ctx, who: pat, input: { ...QUARTER_3, reason: REASON } })
  expect(await look()).toEqual([])
  await sendBack(board, 1)
  await handInAgain(board, '36')
  const changes = await look()
  expect(changes).toMatchObject([
    { id: RESIDENTIAL.id, changes: [{ what: 'Figure', was: '38', now: '36' }] },
  ])
  await publishPeriod({ ctx, who: pat, input: { ...GIVEN, date: '2022-03-02', reason: REASON } })
  const { corrections } = await listCorrections({ ctx, input: { board: 'cypf' } })
  expect(corrections[0]?.items).toEqual(changes)
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

it('does not call late what it has sent back', async () => {
  const board = await publishedBoard()
  const { ctx, pat, liz, clock } = board
  clock.now = new Date('2022-03-01T09:00:00Z')
  await openCorrection({ ctx, who: pat, input: { ...QUARTER_3, reason: REASON } })
  await sendBack(board, 1)
  const { returns } = await listReturns({ ctx, who: liz })
  const again = returns.find(({ id }) => id === RESIDENTIAL.id)
  expect(again).toMatchObject({ state: 'sent-back', periodState: 'correcting', isLate: false })
})
