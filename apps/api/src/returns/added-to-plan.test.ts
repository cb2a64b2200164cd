import { asc, eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { createIndicator } from '../catalogue/create-indicator.ts'
import { takeBackMeasure } from '../catalogue/take-back-measure.ts'
import { NEW_INDICATOR } from '../catalogue/test-keeping.ts'
import { importFolder } from '../importing/import-folder.ts'
import { written } from '../importing/test-folder.ts'
import { openCorrection } from '../publication/open-correction.ts'
import { publishedBoard } from '../publication/test-publication.ts'
import { listReturns } from './list-returns.ts'
import { saveDraft } from './save-draft.ts'
import { openBoard, QUARTER_3, type ReturnsBoard, typedFigure } from './test-returns.ts'

const KINSHIP = { ...QUARTER_3, kind: 'measure', id: 'kinship-placements' } as const

/** The performance team adds a measure to the plan of 2021/22. */
async function addKinship({ ctx, pat }: ReturnsBoard) {
  return await createIndicator({ ctx, who: pat, input: NEW_INDICATOR })
}

async function takeKinshipBack({ ctx, pat }: ReturnsBoard, version: string) {
  const input = { board: 'cypf', year: '2021-22', indicator: KINSHIP.id, version }
  await takeBackMeasure({ ctx, who: pat, input })
}

async function askedIds({ ctx, pat }: ReturnsBoard) {
  const { returns } = await listReturns({ ctx, who: pat })
  return returns.map(({ id }) => id)
}

it('asks its officers for a measure that is added once the quarter is open', async () => {
  const board = await openBoard()
  await addKinship(board)
  const { returns } = await listReturns({ ctx: board.ctx, who: board.angela })
  expect(returns.find(({ id }) => id === KINSHIP.id)).toMatchObject({
    code: 'PED03 08',
    state: 'not-started',
    notDue: null,
    mayEnter: true,
  })
})

it('asks for everything else as before, once', async () => {
  const board = await openBoard()
  const { t, read } = board.ctx.db
  const readOwed = () => read.select().from(t.owedReturns).orderBy(asc(t.owedReturns.id))
  const before = await readOwed()
  await addKinship(board)
  const after = await readOwed()
  expect(after.filter(({ id }) => !id.endsWith(KINSHIP.id))).toEqual(before)
})

it('asks no longer for one that is taken back before anything is entered', async () => {
  const board = await openBoard()
  const { measures } = await addKinship(board)
  await takeKinshipBack(board, measures[0]?.version ?? '')
  expect(await askedIds(board)).not.toContain(KINSHIP.id)
})

it('keeps one that something was entered of, and names the quarter', async () => {
  const board = await openBoard()
  const { measures } = await addKinship(board)
  const typed = { part: 'return', version: 0, content: typedFigure('3') }
  await saveDraft({ ctx: board.ctx, who: board.angela, input: { ...KINSHIP, ...typed } })
  await expect(takeKinshipBack(board, measures[0]?.version ?? '')).rejects.toThrow(
    'Something was entered of this measure for Quarter 3 2021/22, so it stays.',
  )
  expect(await askedIds(board)).toContain(KINSHIP.id)
})

it('asks for a milestone that an import adds', async () => {
  const board = await openBoard()
  const row = {
    board: 'cypf',
    year: '2021/22',
    objective: 'PED03',
    milestone: 'kinship-guide',
    code: 'PED03z',
    title: 'Publish a guide for kinship carers.',
    owners: 'angela-povey',
  }
  const files = new Map([
    ['milestones.csv', new TextEncoder().encode(written('milestones', [row]))],
  ])
  const result = await importFolder({ ctx: { ...board.ctx, actor: 'test' }, input: { files } })
  expect(result).toMatchObject({ ok: true, added: { milestonePlans: 1 } })
  expect(await askedIds(board)).toContain('kinship-guide')
})

it('asks a quarter that is corrected for what it was published with alone', async () => {
  const board = await publishedBoard()
  const { ctx, pat } = board
  await openCorrection({ ctx, who: pat, input: { ...QUARTER_3, reason: 'A slip.' } })
  await addKinship(board)
  const { t, read } = ctx.db
  const owed = await read
    .select()
    .from(t.owedReturns)
    .where(eq(t.owedReturns.period, 'cypf|2021-22-Q3'))
  expect(owed.map(({ id }) => id)).not.toContain(`cypf|2021-22-Q3|measure|${KINSHIP.id}`)
})
