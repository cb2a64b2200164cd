import { expect, it, onTestFinished } from 'vitest'
import { submitReturn } from '../returns/submit-return.ts'
import { openBoard, RESIDENTIAL, SAID, save, typedFigure } from '../returns/test-returns.ts'
import { getScorecard } from '../scorecard/get-scorecard.ts'
import type { Db } from '../store/db.ts'
import { periodId, publicationId } from '../store/ids.ts'
import { freezePublications } from './freeze-publication.ts'
import { haltonDb } from './halton-db.ts'
import { publishPeriod } from './publish-period.ts'
import { corrected, GIVEN, publishedBoard } from './test-publication.ts'

const QUARTER_4 = { board: 'cypf', period: '2018-19-Q4' } as const

async function readStatuses({ t, read }: Db) {
  return {
    published: await read.select().from(t.publishedStatuses),
    restated: await read.select().from(t.restatedStatuses),
  }
}

it('keeps the status that each publication gave each indicator', async () => {
  const db = await haltonDb(onTestFinished)
  const { published } = await readStatuses(db)
  const { measures } = await getScorecard({ ctx: { db }, input: { ...QUARTER_4, as: 'published' } })
  const ofQuarter = published.filter(({ publication }) => publication === publicationId('cypf', 1))
  expect(ofQuarter.map(({ indicator, status }) => [indicator, status])).toEqual(
    measures.map(({ indicator, rag }) => [indicator, rag.status]),
  )
})

it('keeps which statuses of earlier quarters a restated figure changed', async () => {
  const board = await openBoard()
  const restated = {
    definition: 1,
    component: null,
    from: '2021-09-30',
    to: '2021-09-30',
    value: '19',
    provisional: false,
    why: 'Recounted.',
  }
  await save(board, board.liz, 'return', { ...typedFigure('38'), restatements: [restated] })
  await save(board, board.liz, 'liz-davenport', SAID)
  const versions = { return: 1, 'liz-davenport': 1 }
  await submitReturn({ ctx: board.ctx, who: board.liz, input: { ...RESIDENTIAL, versions } })
  await publishPeriod({ ctx: board.ctx, who: board.pat, input: GIVEN })
  expect((await readStatuses(board.ctx.db)).restated).toEqual([
    {
      publication: publicationId('cypf', 4),
      period: periodId('cypf', '2021-22-Q2'),
      indicator: RESIDENTIAL.id,
      statusWas: 'red',
      statusNow: 'green',
    },
  ])
})

it('keeps which statuses a correction changed', async () => {
  const board = await corrected(await publishedBoard(), { return: typedFigure('19') })
  const { restated } = await readStatuses(board.ctx.db)
  expect(restated).toEqual([
    {
      publication: publicationId('cypf', 5),
      period: periodId('cypf', '2021-22-Q3'),
      indicator: RESIDENTIAL.id,
      statusWas: 'red',
      statusNow: 'green',
    },
  ])
})

it('is made up for at the next start where a publication was frozen before it was kept', async () => {
  const db = await haltonDb(onTestFinished)
  const before = await readStatuses(db)
  await db.write(async (tx) => {
    await tx.delete(db.t.publishedStatuses)
    await tx.delete(db.t.restatedStatuses)
  })
  const ctx = { db, now: () => new Date('2021-11-01T09:00:00Z') }
  await freezePublications({ ctx, input: { board: 'cypf', actor: 'start-up' } })
  expect(await readStatuses(db)).toEqual(before)
})
