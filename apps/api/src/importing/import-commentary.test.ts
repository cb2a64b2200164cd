import { asc } from 'drizzle-orm'
import { expect, it } from 'vitest'
import type { Db } from '../store/db.ts'
import { testDb } from '../store/test-db.ts'
import { changed, faultsOf, folderWith, importFiles } from './test-folder.ts'

async function smallBoard(): Promise<Db> {
  const db = await testDb()
  expect(await importFiles(db, folderWith())).toHaveProperty('ok', true)
  return db
}

/** A report's text is one block: it answers none of the prompts. */
const IMPORTED = { why: null, action: null, byWhen: null }

it('holds the text as it is written, with its line breaks and quotation marks', async () => {
  const { t, read } = await smallBoard()
  expect(await read.select().from(t.commentaries).orderBy(t.commentaries.position)).toEqual([
    {
      id: 'cypf|1|care-and-attendance',
      publication: 'cypf|1',
      code: 'care-and-attendance',
      text: 'Fewer children came into care.\n\nThe "local offer", published in March, helped.',
      note: 'The table has one child more.',
      position: 1,
      ...IMPORTED,
    },
    {
      id: 'cypf|2|entering-care',
      publication: 'cypf|2',
      code: 'entering-care',
      text: 'Fourteen children came into care this quarter.',
      note: null,
      position: 2,
      ...IMPORTED,
    },
  ])
})

it('holds what it is about in the plan of its year, and who said it in their order', async () => {
  const { t, read } = await smallBoard()
  const first = 'cypf|1|care-and-attendance'
  const { measure } = t.commentaryMeasures
  expect(await read.select().from(t.commentaryMeasures).orderBy(asc(measure))).toEqual([
    { commentary: first, measure: 'cypf|2018/19|PED01 01' },
    { commentary: first, measure: 'cypf|2018/19|PED01 02' },
    { commentary: 'cypf|2|entering-care', measure: 'cypf|2019/20|PED02 01' },
  ])
  expect(await read.select().from(t.commentaryMilestones)).toEqual([
    { commentary: first, milestone: 'local-offer' },
  ])
  const { position } = t.commentaryOfficers
  expect(await read.select().from(t.commentaryOfficers).orderBy(asc(position))).toEqual([
    { commentary: first, officer: 'bob', position: 1 },
    { commentary: first, officer: 'ann', position: 2 },
  ])
})

it.each(['PED01 01;PED01 02', 'PED01 02;PED01 01'])(
  'is the same again about %s',
  async (measures) => {
    const db = await smallBoard()
    const commentary = changed('commentary', 0, { measures })
    expect(await importFiles(db, folderWith({ commentary }))).toMatchObject({ ok: true, added: {} })
  },
)

it('is the same again however a system writes its line breaks', async () => {
  const db = await smallBoard()
  const commentary = changed('commentary', 0, {
    text: 'Fewer children came into care.\r\n\r\nThe "local offer", published in March, helped.',
  })
  expect(await importFiles(db, folderWith({ commentary }))).toMatchObject({ ok: true, added: {} })
})

it('may be about milestones alone', async () => {
  const db = await testDb()
  const commentary = changed('commentary', 0, { measures: '' })
  const result = await importFiles(db, folderWith({ commentary }))
  expect(result).toMatchObject({ added: { commentaryMeasures: 1, commentaryMilestones: 1 } })
})

it('has every code named that its year does not know', async () => {
  const commentary = changed('commentary', 0, {
    measures: 'PED02 01;PED01 01;PED02 03',
    milestones: 'lokal-offer',
  })
  expect(await faultsOf(folderWith({ commentary }))).toMatchObject([
    { file: 'commentary.csv', row: 2, column: 'measures', value: 'PED02 01', nearest: 'PED01 01' },
    { file: 'commentary.csv', row: 2, column: 'measures', value: 'PED02 03', nearest: 'PED01 03' },
    { row: 2, column: 'milestones', value: 'lokal-offer', nearest: 'local-offer' },
  ])
})

it('cannot be without its text', async () => {
  const commentary = changed('commentary', 1, { text: '\n' })
  expect(await faultsOf(folderWith({ commentary }))).toMatchObject([
    { file: 'commentary.csv', row: 3, column: 'text', cause: 'This cell may not be blank' },
  ])
})

it('bears a code that stands once in its publication, and may stand in another', async () => {
  const again = { commentary: 'entering-care' }
  const commentary = changed('commentary', 0, again)
  expect(await importFiles(await testDb(), folderWith({ commentary }))).toHaveProperty('ok', true)
  const twice = [...commentary, { ...commentary[0], measures: 'PED01 03' }]
  expect(await faultsOf(folderWith({ commentary: twice }))).toMatchObject([
    { file: 'commentary.csv', row: 4, cause: 'Row 2 has the same key' },
  ])
})
