import { describe, expect, it } from 'vitest'
import type { Db } from '../store/db.ts'
import { testDb } from '../store/test-db.ts'
import { LISTED_FAULTS } from './faults.ts'
import type { FileId } from './files.ts'
import { SMALL_BOARD, type WrittenRow } from './small-board.ts'
import { changed, faultsOf, folderWith, importFiles } from './test-folder.ts'

async function heldBoard(): Promise<Db> {
  const db = await testDb()
  expect(await importFiles(db, folderWith())).toHaveProperty('ok', true)
  return db
}

describe('a key that stands twice', () => {
  it('is refused, naming the other row', async () => {
    const officers = [...SMALL_BOARD.officers, { officer: 'ann', name: 'Ann Archer' }]
    expect(await faultsOf(folderWith({ officers }))).toEqual([
      {
        file: 'officers.csv',
        row: 4,
        column: 'officer',
        value: 'ann',
        cause: 'Row 2 has the same key',
        nearest: null,
      },
    ])
  })

  it('is refused where a blank stands for what another row gives', async () => {
    const { from, to } = { from: '2018-04-01', to: '2019-03-31' }
    const targets = [...SMALL_BOARD.targets, { ...SMALL_BOARD.targets[0], valid_from: from }]
    const returns = [...SMALL_BOARD.returns, { ...SMALL_BOARD.returns[0], from, to }]
    expect(await faultsOf(folderWith({ targets, returns }))).toMatchObject([
      { file: 'targets.csv', row: 4, cause: 'Row 2 has the same key' },
      { file: 'returns.csv', row: 9, cause: 'Row 2 has the same figure of the same cell' },
    ])
  })
})

type Change = [string, FileId, number, WrittenRow, Record<string, unknown>]

describe('a row already held with other values', () => {
  it.each<Change>([
    [
      'an officer',
      'officers',
      0,
      { name: 'Ann Smith' },
      {
        column: 'name',
        value: 'Ann Smith',
        cause: 'It is already held as "Ann Archer", and an import never changes a row',
      },
    ],
    ['a target', 'targets', 0, { value: '61' }, { column: 'value', value: '61' }],
    [
      'a measure’s owners',
      'measures',
      0,
      { owners: 'bob;ann' },
      { column: 'owners', value: 'bob;ann' },
    ],
    [
      'a blank',
      'periods',
      0,
      { return_due: '2019-04-20' },
      {
        column: 'return_due',
        cause: 'It is already held as blank, and an import never changes a row',
      },
    ],
    [
      'a milestone’s code in its year',
      'milestones',
      0,
      { code: 'PED01b' },
      { column: 'code', value: 'PED01b' },
    ],
    ['a publication', 'publications', 0, { date: '2019-09-10' }, { column: 'date' }],
    ['a printed cell', 'cells', 0, { printed: '58' }, { column: 'printed' }],
    ['what officers said', 'commentary', 1, { text: 'Other words.' }, { column: 'text' }],
    [
      'who said it',
      'commentary',
      0,
      { officers: 'ann;bob' },
      {
        column: 'officers',
        value: 'ann;bob',
        cause: 'It is already held as "bob;ann", and an import never changes a row',
      },
    ],
    [
      'what it is about',
      'commentary',
      0,
      { measures: 'PED01 01' },
      {
        column: 'measures',
        value: 'PED01 01',
        cause: 'It is already held as "PED01 01;PED01 02", and an import never changes a row',
      },
    ],
    ['what is counted', 'definitions', 0, { noun: 'young people' }, { column: 'noun' }],
    ['how to reach the council', 'council', 0, { phone: '' }, { column: 'phone' }],
    ['a milestone’s state', 'milestoneUpdates', 0, { state: 'delayed' }, { column: 'state' }],
    [
      'a figure',
      'returns',
      0,
      { value: '58' },
      {
        column: 'value',
        value: '58',
        cause: 'Publication 1 of cypf is already held, with 57 (provisional)',
      },
    ],
    [
      'a figure held again',
      'returns',
      4,
      { value: '60' },
      { column: 'value', value: '60', cause: 'Publication 2 of cypf is already held, with 59' },
    ],
    [
      'whether a figure is provisional',
      'returns',
      0,
      { provisional: 'no' },
      { column: 'provisional', value: 'no' },
    ],
    [
      'a figure for one that was to follow',
      'returns',
      2,
      { availability: 'reported', value: '93' },
      { column: 'availability', value: 'reported' },
    ],
    [
      'a figure’s label',
      'returns',
      1,
      { coverage: 'this year' },
      { column: 'coverage', value: 'this year' },
    ],
    ['a figure’s note', 'returns', 1, { note: 'New' }, { column: 'note', value: 'New' }],
  ])('is refused: %s', async (_, id, at, cells, fault) => {
    const db = await heldBoard()
    expect(await faultsOf(folderWith({ [id]: changed(id, at, cells) }), db)).toEqual([
      expect.objectContaining({ row: at + 2, ...fault }),
    ])
  })

  it('is refused once, and not again for every row that refers to it', async () => {
    const db = await heldBoard()
    const measures = changed('measures', 0, { indicator: 'attendance' })
    expect(await faultsOf(folderWith({ measures }), db)).toMatchObject([
      { file: 'measures.csv', row: 2, column: 'indicator', value: 'attendance' },
    ])
  })

  it('is left alone where only the zeros of a number differ', async () => {
    const db = await heldBoard()
    const targets = changed('targets', 0, { value: '60.00' })
    expect(await importFiles(db, folderWith({ targets }))).toMatchObject({ ok: true, added: {} })
  })
})

describe('many faults', () => {
  const officers = Array.from({ length: 1234 }, (_, at) => ({
    officer: `officer-${at}`,
    name: 'Someone',
    service: 'familes',
  }))
  const OFFICERS_NOW_UNKNOWN = 5

  it('are listed up to the first 1,000, and the rest counted', async () => {
    const result = await importFiles(await testDb(), folderWith({ officers }))
    expect(result).toMatchObject({ ok: false, more: 1234 + OFFICERS_NOW_UNKNOWN - LISTED_FAULTS })
    expect(result.ok || result.faults).toHaveLength(LISTED_FAULTS)
    expect(result.ok || result.faults[999]).toMatchObject({ file: 'officers.csv', row: 1001 })
  })

  it('are listed in the order of files and rows, across all files', async () => {
    const files = folderWith({
      returns: changed('returns', 0, { value: '1,234' }),
      officers: changed('officers', 1, { service: 'familes' }),
      boards: changed('boards', 0, { code_prefix: '' }),
      services: changed('services', 0, { name: '' }),
    })
    const places = (await faultsOf(files)).map(({ file, row }) => `${file} ${row}`)
    expect(places).toEqual(['boards.csv 2', 'services.csv 2', 'officers.csv 3', 'returns.csv 2'])
  })
})
