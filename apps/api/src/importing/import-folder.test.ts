import { asc } from 'drizzle-orm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Db } from '../store/db.ts'
import { testDb } from '../store/test-db.ts'
import { PLAIN_FILE_IDS } from './files.ts'
import { readHeldRows } from './held-rows.ts'
import { changedNothing } from './result.ts'
import { SMALL_BOARD } from './small-board.ts'
import { changed, folderWith, importFiles, revisionsOf, rowCounts } from './test-folder.ts'

async function smallBoard(): Promise<Db> {
  const db = await testDb()
  const result = await importFiles(db, folderWith())
  expect(result.ok).toBe(true)
  return db
}

/** No file of an import has to do with who signs in, or with what is entered and asked here. */
const NOTHING_ENTERED = {
  accounts: 0,
  accountRoles: 0,
  sessions: 0,
  accountLinks: 0,
  recoveryCodes: 0,
  digests: 0,
  failedSignIns: 0,
  follows: 0,
  notices: 0,
  owedReturns: 0,
  abandonedCorrections: 0,
  drafts: 0,
  submissions: 0,
  decisions: 0,
  questions: 0,
  publishedStatuses: 0,
  questionOfficers: 0,
  answers: 0,
  reminders: 0,
  restatedStatuses: 0,
  leases: 0,
}

describe('a first import', () => {
  it('adds every row, and says how many', async () => {
    const db = await testDb()
    const result = await importFiles(db, folderWith())
    const added = {
      council: 1,
      boards: 1,
      boardNames: 1,
      policies: 1,
      services: 1,
      officers: 2,
      indicators: 3,
      definitions: 3,
      periods: 2,
      objectives: 2,
      measures: 5,
      measureOwners: 2,
      targets: 2,
      periodTargets: 1,
      milestones: 1,
      milestonePlans: 2,
      milestoneOwners: 1,
      publications: 2,
      printedCells: 2,
      milestoneUpdates: 2,
      commentaries: 2,
      commentaryMeasures: 3,
      commentaryMilestones: 1,
      commentaryOfficers: 2,
      returns: 6,
      revisions: 7,
      citations: 7,
    }
    expect(result).toMatchObject({ ok: true, added, unchanged: 0, warnings: [] })
    expect(await rowCounts(db)).toEqual({
      ...added,
      ...NOTHING_ENTERED,
      audit: 2,
      boardVersions: 1,
    })
  })

  it('names the new publications in their sequence, to be frozen', async () => {
    const files = folderWith({ publications: SMALL_BOARD.publications.toReversed() })
    expect(await importFiles(await testDb(), files)).toMatchObject({
      newPublications: ['cypf|1', 'cypf|2'],
    })
  })

  it('keeps the order of the file, and puts what is added later after it', async () => {
    const db = await smallBoard()
    const later = { ...SMALL_BOARD.measures[0], code: 'PED01 00' }
    await importFiles(db, folderWith({ measures: [later, ...SMALL_BOARD.measures] }))
    const { code, position } = db.t.measures
    const rows = await db.read.select({ code, position }).from(db.t.measures).orderBy(position)
    expect(rows).toEqual([
      { code: 'PED01 01', position: 1 },
      { code: 'PED01 02', position: 2 },
      { code: 'PED01 03', position: 3 },
      { code: 'PED02 01', position: 4 },
      { code: 'PED02 03', position: 5 },
      { code: 'PED01 00', position: 6 },
    ])
  })

  it('lets a target hold from the first day of its year where no other day is given', async () => {
    const db = await smallBoard()
    const rows = await db.read.select({ from: db.t.targets.validFrom }).from(db.t.targets)
    expect(rows).toEqual([{ from: '2018-04-01' }, { from: '2018-04-01' }])
  })

  it('fills a blank stretch from the basis, and a prior actual’s with last year’s', async () => {
    const db = await smallBoard()
    const { returns } = db.t
    const rows = await db.read
      .select({ indicator: returns.indicator, from: returns.from, to: returns.to })
      .from(returns)
      .orderBy(asc(returns.indicator), asc(returns.to), asc(returns.component))
    expect(rows).toEqual([
      { indicator: 'attendance', from: '2017-09-01', to: '2018-08-31' },
      { indicator: 'attendance', from: '2017-09-01', to: '2018-08-31' },
      { indicator: 'entering-care', from: '2018-04-01', to: '2019-03-31' },
      { indicator: 'entering-care', from: '2019-04-01', to: '2019-06-30' },
      { indicator: 'referral-rate', from: '2018-04-01', to: '2019-03-31' },
      { indicator: 'referral-rate', from: '2019-04-01', to: '2020-03-31' },
    ])
  })

  it('records who did it and when, once for the import and once for each revised figure', async () => {
    const db = await smallBoard()
    const rows = await db.read.select().from(db.t.audit).orderBy(asc(db.t.audit.id))
    expect(rows).toMatchObject([
      { at: '2020-01-31T09:00:00.000Z', actor: 'test', action: 'import' },
      {
        actor: 'test',
        action: 'revise',
        before: { number: 1, figure: '57 (provisional)' },
        after: { number: 2, figure: '59', publication: 'cypf|2' },
      },
    ])
  })

  it('raises both versions of the board', async () => {
    const db = await smallBoard()
    expect(await db.read.select().from(db.t.boardVersions)).toEqual([
      { board: 'cypf', published: 1, working: 1 },
    ])
  })
})

describe('an import again', () => {
  it('of the same folder changes nothing, and says so', async () => {
    const db = await smallBoard()
    const before = await rowCounts(db)
    const versions = await db.read.select().from(db.t.boardVersions)
    const result = await importFiles(db, folderWith())
    expect(result).toMatchObject({ ok: true, added: {}, restatements: [], newPublications: [] })
    expect(result).toHaveProperty('unchanged', Object.values(SMALL_BOARD).flat().length)
    expect(changedNothing(result)).toBe(true)
    expect(await rowCounts(db)).toEqual(before)
    expect(await db.read.select().from(db.t.boardVersions)).toEqual(versions)
  })

  it('deletes nothing for rows and files that are absent', async () => {
    const db = await smallBoard()
    const before = await rowCounts(db)
    const files = folderWith({ returns: SMALL_BOARD.returns.slice(0, 1) })
    files.delete('cells.csv')
    expect(await importFiles(db, files)).toMatchObject({ ok: true, added: {} })
    expect(await rowCounts(db)).toEqual(before)
  })

  it('adds what is new and counts the rest, raising the versions', async () => {
    const db = await smallBoard()
    const officers = [...SMALL_BOARD.officers, { officer: 'cat', name: 'Cat Cole' }]
    const result = await importFiles(db, folderWith({ officers }))
    expect(result).toMatchObject({ ok: true, added: { officers: 1 } })
    expect(result.ok && Object.keys(result.added)).toEqual(['officers'])
    expect(await db.read.select().from(db.t.boardVersions)).toMatchObject([
      { published: 2, working: 2 },
    ])
  })

  it('adds one folder after another: each may leave out what is held', async () => {
    const db = await testDb()
    const second = [
      'publications.csv',
      'returns.csv',
      'cells.csv',
      'milestone-updates.csv',
      'commentary.csv',
    ]
    const catalogue = folderWith()
    const reports = folderWith()
    second.forEach((name) => catalogue.delete(name))
    catalogue.forEach((_, name) => reports.delete(name))
    expect(await importFiles(db, catalogue)).toMatchObject({ ok: true, newPublications: [] })
    expect(await importFiles(db, reports)).toMatchObject({
      ok: true,
      newPublications: ['cypf|1', 'cypf|2'],
    })
  })
})

describe('a file', () => {
  it('in Windows-1252 is read, and noted', async () => {
    const db = await testDb()
    const name = Buffer.from(
      'officer,name,initials,role,service\nann,Zoë,,,\nbob,Bob,,,\n',
      'latin1',
    )
    const result = await importFiles(db, folderWith({}, { 'officers.csv': name }))
    expect(result).toMatchObject({
      encodings: expect.arrayContaining([
        { file: 'officers.csv', encoding: 'windows-1252' },
        { file: 'boards.csv', encoding: 'utf-8' },
      ]),
    })
    const officers = await db.read.select({ name: db.t.officers.name }).from(db.t.officers)
    expect(officers).toContainEqual({ name: 'Zoë' })
  })

  it('with a byte-order mark and carriage returns is read like any other', async () => {
    const boards = '\ufeffcode_prefix,board\r\nPED,cypf\r\n'
    const result = await importFiles(await testDb(), folderWith({}, { 'boards.csv': boards }))
    expect(result).toMatchObject({ ok: true, added: { boards: 1 } })
  })

  it('with no row under its heading is worth a look', async () => {
    const result = await importFiles(await testDb(), folderWith({ cells: [] }))
    expect(result).toMatchObject({ warnings: ['cells.csv has a heading and no rows.'] })
  })

  it('that dates a later publication earlier is worth a look', async () => {
    const publications = changed('publications', 1, { date: '2019-09-08' })
    const result = await importFiles(await testDb(), folderWith({ publications }))
    expect(result).toMatchObject({
      warnings: ['Publication 2 of cypf is dated 2019-09-08, before publication 1 (2019-09-09).'],
    })
  })
})

const words = fc
  .string({ unit: 'binary', minLength: 1 })
  .map((text) => `x${text.replaceAll(/[\p{Cc}]/gu, '\n')}x`)
const decimalText = fc
  .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.nat(99))
  .map(([whole, hundredths]) => `${whole}.${String(hundredths).padStart(2, '0')}`)

it('holds every text and number just as the file has it', { timeout: 30_000 }, async () => {
  const rows = fc.record({
    name: words,
    printed: words,
    text: words,
    value: decimalText,
    yes: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(rows, async ({ name, printed, text, value, yes }) => {
      const db = await testDb()
      const smallNumbers = yes ? 'yes' : 'no'
      const result = await importFiles(
        db,
        folderWith({
          officers: changed('officers', 0, { name }),
          indicators: changed('indicators', 0, { small_numbers: smallNumbers }),
          targets: changed('targets', 0, { value }),
          cells: changed('cells', 0, { printed }),
          commentary: changed('commentary', 0, { text }),
          returns: changed('returns', 3, { value }),
        }),
      )
      expect(result).toHaveProperty('ok', true)
      const held = await readHeldRows(db.read, db.t, new Set(PLAIN_FILE_IDS))
      expect([...held.officers.values()][0]?.values.name).toBe(name)
      expect([...held.indicators.values()][0]?.values.small_numbers).toBe(yes)
      expect([...held.targets.values()][0]?.values.value).toBe(value)
      expect([...held.cells.values()][0]?.values.printed).toBe(printed)
      expect([...held.commentary.values()][0]?.values.text).toBe(text)
      expect(await revisionsOf(db, 'referral-rate')).toContainEqual(
        expect.objectContaining({ value }),
      )
    }),
    { numRuns: 20 },
  )
})
