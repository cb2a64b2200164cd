import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { Db } from '../store/db.ts'
import { testDb } from '../store/test-db.ts'
import { SMALL_BOARD, type WrittenRow } from './small-board.ts'
import { changed, faultsOf, folderWith, importFiles, rowCounts } from './test-folder.ts'

async function heldBoard(): Promise<Db> {
  const db = await testDb()
  expect(await importFiles(db, folderWith())).toHaveProperty('ok', true)
  return db
}

/** The small board with a third quarter, whose report is publication 3. */
function thirdQuarter(returns: readonly WrittenRow[]) {
  const third = { board: 'cypf', sequence: '3', definition: '1', provisional: 'no' }
  return folderWith({
    periods: [...SMALL_BOARD.periods, { board: 'cypf', period: '2019-20-Q2' }],
    publications: [
      ...SMALL_BOARD.publications,
      { board: 'cypf', sequence: '3', period: '2019-20-Q2', date: '2019-11-04' },
    ],
    returns: [...SMALL_BOARD.returns, ...returns.map((row) => ({ ...third, ...row }))],
  })
}

const lastYearsActual = { code: 'PED02 01', cell: 'prior-actual', availability: 'reported' }

describe('one publication', () => {
  it('cannot carry a figure with two values', async () => {
    const held = { ...SMALL_BOARD.returns[0], cell: 'held', from: '2018-04-01', to: '2019-03-31' }
    const returns = [...SMALL_BOARD.returns, { ...held, value: '58' }]
    expect(await faultsOf(folderWith({ returns }))).toMatchObject([
      {
        row: 9,
        column: 'value',
        value: '58',
        cause: 'Row 2, of the same publication, has 57 (provisional)',
      },
    ])
  })

  it('cannot come before one that is held', async () => {
    const db = await heldBoard()
    const periods = [...SMALL_BOARD.periods, { board: 'cypf', period: '2018-19-Q3' }]
    const earlier = { board: 'cypf', sequence: '0', period: '2018-19-Q3', date: '2019-03-04' }
    const publications = [earlier, ...SMALL_BOARD.publications]
    expect(await faultsOf(folderWith({ periods, publications }), db)).toMatchObject([
      {
        column: 'sequence',
        value: '0',
        cause: 'Publication 2 is already held: a new one must come after it',
      },
    ])
  })

  it('cannot be of a period that another is of', async () => {
    const publications = changed('publications', 1, { period: '2018-19-Q4' })
    expect(await faultsOf(folderWith({ publications }))).toContainEqual(
      expect.objectContaining({
        file: 'publications.csv',
        row: 3,
        column: 'period',
        cause: 'Publication 1 is of this period already',
      }),
    )
  })

  it('that is frozen takes no more cells and no commentary, but may yield figures held elsewhere', async () => {
    const db = await heldBoard()
    const { publications } = db.t
    await db.write(async (tx) => {
      await tx.update(publications).set({ frozenAt: '2020-01-31T10:00:00.000Z' })
    })
    const cell = { board: 'cypf', sequence: '1', code: 'PED01 02', cell: 'target', printed: '95%' }
    const text = {
      board: 'cypf',
      sequence: '1',
      commentary: 'new',
      measures: 'PED01 01',
      text: 'So.',
    }
    const more = { ...SMALL_BOARD.returns[1], cell: 'prior-actual' }
    const files = folderWith({
      cells: [...SMALL_BOARD.cells, cell],
      commentary: [...SMALL_BOARD.commentary, text],
      returns: [...SMALL_BOARD.returns, more],
    })
    expect(await faultsOf(files, db)).toMatchObject([
      {
        file: 'returns.csv',
        row: 9,
        cause: 'Publication 1 is frozen: its cells cannot be added to',
      },
      { file: 'cells.csv', row: 4, cause: 'Publication 1 is frozen: nothing can be added to it' },
      {
        file: 'commentary.csv',
        row: 4,
        column: 'sequence',
        value: '1',
        cause: 'Publication 1 is frozen: nothing can be added to it',
      },
    ])
    const elsewhere = { ...more, cell: 'held', from: '2015-09-01', to: '2016-08-31', coverage: '' }
    const held = folderWith({ returns: [...SMALL_BOARD.returns, elsewhere] })
    expect(await importFiles(db, held)).toMatchObject({ ok: true, added: { revisions: 1 } })
  })
})

describe('a figure entered in the application', () => {
  async function withEnteredFigure(value: string): Promise<Db> {
    const db = await heldBoard()
    const { returns, revisions } = db.t
    await db.write(async (tx) => {
      const [figure] = await tx.select().from(returns).where(eq(returns.to, '2019-03-31')).limit(1)
      await tx.insert(revisions).values({
        return: figure?.id ?? '',
        number: 3,
        availability: 'reported',
        value,
        provisional: false,
        recordedAt: '2019-10-01T09:00:00.000Z',
        recordedBy: 'ann',
        period: 'cypf|2019-20-Q1',
        origin: 'application',
      })
    })
    return db
  }

  it('is not overridden by a later publication with another', async () => {
    const db = await withEnteredFigure('61')
    const files = thirdQuarter([{ ...lastYearsActual, value: '62' }])
    expect(await faultsOf(files, db)).toMatchObject([
      { row: 9, column: 'value', value: '62', cause: 'The application holds 61' },
    ])
  })

  it('stays the newest where a later publication carries the same', async () => {
    const db = await withEnteredFigure('61')
    const before = await rowCounts(db)
    const result = await importFiles(db, thirdQuarter([{ ...lastYearsActual, value: '61' }]))
    expect(result).toMatchObject({ ok: true, added: { publications: 1, citations: 1 } })
    expect(await rowCounts(db)).toMatchObject({ revisions: before['revisions'] })
  })

  it('does not stop an import of what was held before it', async () => {
    const db = await withEnteredFigure('61')
    expect(await importFiles(db, folderWith())).toMatchObject({ ok: true, added: {} })
  })
})

describe('a figure that a later publication carried first', () => {
  it('is refused for an earlier one, which would put it before', async () => {
    const db = await heldBoard()
    const quarter = { code: 'PED01 01', cell: 'held', from: '2019-04-01', to: '2019-06-30' }
    const row = { ...SMALL_BOARD.returns[0], ...quarter, value: '14', provisional: 'no' }
    expect(
      await faultsOf(folderWith({ returns: [...SMALL_BOARD.returns, row] }), db),
    ).toMatchObject([
      { row: 9, column: 'sequence', cause: expect.stringContaining('A later publication') },
    ])
  })
})
