import { desc } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { getReturn } from '../returns/get-return.ts'
import { openPeriod } from '../returns/open-period.ts'
import { QUARTER_3, RESIDENTIAL, type ReturnsBoard } from '../returns/test-returns.ts'
import { getScorecard } from '../scorecard/get-scorecard.ts'
import { abandonCorrection } from './abandon-correction.ts'
import { getDraftScorecard } from './get-draft-scorecard.ts'
import { openCorrection } from './open-correction.ts'
import { publishPeriod } from './publish-period.ts'
import { GIVEN, handInAgain, publishedBoard, sendBack } from './test-publication.ts'

const REASON = 'Two children were counted twice.'

async function correct(board: ReturnsBoard, at: string) {
  board.clock.now = new Date(at)
  await openCorrection({ ctx: board.ctx, who: board.pat, input: { ...QUARTER_3, reason: REASON } })
}

/** 38 is published; a correction has 36 handed in, and is abandoned a day later. */
async function abandonedBoard() {
  const board = await publishedBoard()
  await correct(board, '2022-03-01T09:00:00Z')
  board.clock.now = new Date('2022-03-01T10:00:00Z')
  await sendBack(board, 1)
  await handInAgain(board, '36')
  board.clock.now = new Date('2022-03-02T09:00:00Z')
  await abandonCorrection({ ctx: board.ctx, who: board.pat, input: QUARTER_3 })
  return board
}

async function readSheet({ ctx, liz }: ReturnsBoard) {
  return await getReturn({ ctx, who: liz, input: RESIDENTIAL })
}

async function published({ ctx }: ReturnsBoard) {
  const latest = await getScorecard({ ctx, input: { ...QUARTER_3, as: 'latest' } })
  const frozen = await getScorecard({ ctx, input: { ...QUARTER_3, as: 'published' } })
  return { latest, frozen }
}

/** What a scorecard shows of the residential placements. */
function figureIn(scorecard: {
  measures: readonly { indicator: string; current: { values: readonly { text: string }[] } }[]
}) {
  const measure = scorecard.measures.find(({ indicator }) => indicator === RESIDENTIAL.id)
  return measure?.current.values.map(({ text }) => text)
}

async function issue(board: ReturnsBoard) {
  const input = { ...GIVEN, date: '2022-04-02', reason: REASON }
  await publishPeriod({ ctx: board.ctx, who: board.pat, input })
}

it('changes nothing in public', async () => {
  const board = await publishedBoard()
  const before = await published(board)
  expect(await published(await abandonedBoard())).toEqual(before)
})

it('leaves a return as it was published, and what was handed in meanwhile beside it', async () => {
  const { state, periodState, submissions, abandoned, measure } = await readSheet(
    await abandonedBoard(),
  )
  expect({ state, periodState }).toEqual({ state: 'submitted', periodState: 'published' })
  expect(submissions.map(({ number, decisions }) => [number, decisions])).toEqual([[1, []]])
  expect(abandoned.map(({ number, measure: was }) => [number, was?.figures[0]?.value])).toEqual([
    [2, '36'],
  ])
  expect(measure?.draft.content.figures[0]?.value).toBe('38')
})

it('keeps the figures that were handed in, carried by no publication', async () => {
  const board = await abandonedBoard()
  const { t, read } = board.ctx.db
  const rows = await read.select().from(t.revisions).orderBy(desc(t.revisions.recordedAt)).limit(1)
  expect(rows).toMatchObject([{ value: '36', publication: null }])
})

it('has a later correction begin from what is published', async () => {
  const board = await abandonedBoard()
  await correct(board, '2022-04-01T09:00:00Z')
  expect(figureIn(await getDraftScorecard({ ctx: board.ctx, input: QUARTER_3 }))).toEqual(['38'])
  await issue(board)
  expect(figureIn((await published(board)).frozen)).toEqual(['38'])
})

it('has a later correction take the same figure where it is handed in again', async () => {
  const board = await abandonedBoard()
  await correct(board, '2022-04-01T09:00:00Z')
  await sendBack(board, 1)
  await handInAgain(board, '36', 3)
  expect((await readSheet(board)).submissions.map(({ number }) => number)).toEqual([1, 3])
  await issue(board)
  expect(figureIn((await published(board)).frozen)).toEqual(['36'])
})

it('gives what is entered for the next quarter no abandoned figure', async () => {
  const board = await abandonedBoard()
  const { ctx, pat, liz } = board
  const next = { board: 'cypf', period: '2021-22-Q4' }
  await openPeriod({ ctx, who: pat, input: { ...next, due: '2022-04-21' } })
  const sheet = await getReturn({ ctx, who: liz, input: { ...RESIDENTIAL, ...next } })
  const held = sheet.measure?.case.held.filter(({ coverage }) => coverage.to === '2021-12-31')
  expect(held?.map(({ value }) => value)).toEqual(['38'])
})

it('is recorded with the reason why the correction had been opened', async () => {
  const { t, read } = (await abandonedBoard()).ctx.db
  const [row] = await read.select().from(t.audit).orderBy(desc(t.audit.id)).limit(1)
  expect(row).toMatchObject({
    action: 'abandon-correction',
    subject: 'period cypf 2021-22-Q3',
    before: { state: 'correcting', reason: REASON },
    after: { state: 'published' },
  })
})

it('is refused where no correction is open', async () => {
  const { ctx, pat } = await publishedBoard()
  await expect(abandonCorrection({ ctx, who: pat, input: QUARTER_3 })).rejects.toThrow(
    'No correction of Quarter 3 2021/22 is open.',
  )
})
