import { describe, expect, it } from 'vitest'
import type { FileId } from './files.ts'
import type { WrittenRow } from './small-board.ts'
import { changed, faultsOf, folderWith } from './test-folder.ts'

describe('a file that cannot be read', () => {
  it.each([
    ['empty', '', 'The file is empty'],
    ['over 20 MB', new Uint8Array(20 * 1024 * 1024 + 1).fill(65), 'The file is larger than 20 MB'],
    ['no text', Uint8Array.from([65, 0, 66]), 'This is not CSV: it holds bytes that are no text'],
    [
      'an Excel workbook',
      Uint8Array.from([0x50, 0x4b, 0x03, 0x04]),
      'This is an Excel workbook or another zipped file, not CSV: save it as "CSV UTF-8 (comma delimited)"',
    ],
  ])(
    'because it is %s is refused, and nothing else is blamed for it',
    async (_, content, cause) => {
      expect(await faultsOf(folderWith({}, { 'boards.csv': content }))).toEqual([
        { file: 'boards.csv', row: null, column: null, value: null, cause, nearest: null },
      ])
    },
  )

  it('for a missing and an unknown column names both', async () => {
    const raw = { 'officers.csv': 'officer,nmae,initials,role,service\nann,Ann,,,\n' }
    expect(await faultsOf(folderWith({}, raw))).toMatchObject([
      { file: 'officers.csv', row: 1, column: 'nmae', nearest: 'name' },
      { file: 'officers.csv', row: 1, column: 'name', cause: 'The column is missing' },
    ])
  })

  it('for a row with too many cells names the row', async () => {
    const raw = { 'boards.csv': 'board,code_prefix\ncypf,PED\nadults,ASC,x\n' }
    expect(await faultsOf(folderWith({}, raw))).toMatchObject([
      { file: 'boards.csv', row: 3, cause: 'The row has 3 cells where the heading has 2' },
    ])
  })

  it('is refused under a name that the format does not have', async () => {
    const raw = { 'return.csv': 'a,b\n' }
    expect(await faultsOf(folderWith({}, raw))).toMatchObject([
      { file: 'return.csv', row: null, nearest: 'returns.csv' },
    ])
  })
})

type Case = [string, FileId, number, WrittenRow, Record<string, unknown>]

describe('a cell', () => {
  it.each<Case>([
    [
      'text in a number',
      'returns',
      0,
      { value: 'about 57' },
      {
        column: 'value',
        value: 'about 57',
        cause: 'It is not a plain number such as 1234.5 or -20',
      },
    ],
    [
      'a thousands separator',
      'returns',
      0,
      { value: '1,234' },
      { column: 'value', cause: 'Write 1234 without the comma' },
    ],
    [
      'an amount in short',
      'targets',
      0,
      { value: '£1.2m' },
      {
        column: 'value',
        value: '£1.2m',
        cause: 'Write the number out in full, in digits only: 1200000 for £1.2m',
      },
    ],
    [
      'a per cent sign',
      'returns',
      0,
      { value: '12%' },
      { column: 'value', cause: 'Write 12 without the per cent sign' },
    ],
    [
      'a period that does not exist',
      'periods',
      1,
      { period: '2019-20-Q5' },
      { column: 'period', cause: 'There is no such period: quarters are Q1 to Q4' },
    ],
    [
      'a day that does not exist',
      'publications',
      0,
      { date: '2019-02-30' },
      { column: 'date', cause: 'There is no such day' },
    ],
    [
      'a word outside its vocabulary',
      'indicators',
      0,
      { polarity: 'lowr' },
      { column: 'polarity', nearest: 'lower' },
    ],
    [
      'a blank that is required',
      'measures',
      0,
      { aim: '' },
      { column: 'aim', cause: 'This cell may not be blank' },
    ],
    [
      'a stray space in a code',
      'measures',
      0,
      { code: 'PED01 01 ' },
      { column: 'code', cause: 'There is a space before or after it' },
    ],
  ])('with %s is refused at its place', async (_, id, at, cells, fault) => {
    const faults = await faultsOf(folderWith({ [id]: changed(id, at, cells) }))
    expect(faults).toContainEqual(expect.objectContaining({ row: at + 2, ...fault }))
  })

  it.each<Case>([
    [
      'board',
      'services',
      0,
      { board: 'cypff' },
      { column: 'board', value: 'cypff', cause: 'There is no such board', nearest: 'cypf' },
    ],
    [
      'board, under which no measure is looked for',
      'targets',
      0,
      { board: 'cypff' },
      { column: 'board', nearest: 'cypf' },
    ],
    ['service', 'officers', 0, { service: 'familes' }, { column: 'service', nearest: 'families' }],
    [
      'indicator',
      'measures',
      0,
      { indicator: 'entring-care' },
      { column: 'indicator', nearest: 'entering-care' },
    ],
    [
      'objective of the year',
      'measures',
      0,
      { objective: 'PED02' },
      {
        column: 'objective',
        cause: 'There is no such objective of cypf, 2018/19',
        nearest: 'PED01',
      },
    ],
    [
      'owner',
      'measures',
      0,
      { owners: 'ann;anna' },
      { column: 'owners', value: 'anna', nearest: 'ann' },
    ],
    [
      'measure of a target',
      'targets',
      0,
      { code: 'PED0101' },
      { column: 'code', value: 'PED0101', nearest: 'PED01 01' },
    ],
    [
      'definition of a target',
      'targets',
      0,
      { definition: '2' },
      {
        column: 'definition',
        value: '2',
        cause: 'There is no such definition version of entering-care',
      },
    ],
    [
      'period of a publication',
      'publications',
      1,
      { period: '2019-20-Q2' },
      { column: 'period', nearest: '2019-20-Q1' },
    ],
    [
      'publication of a figure',
      'returns',
      0,
      { sequence: '7' },
      { column: 'sequence', value: '7', cause: 'There is no such publication of cypf' },
    ],
    [
      'measure of a figure in its year',
      'returns',
      5,
      { code: 'PED01 01' },
      { column: 'code', cause: 'There is no such measure of cypf, 2019/20' },
    ],
    [
      'definition of a figure',
      'returns',
      0,
      { definition: '3' },
      { column: 'definition', value: '3' },
    ],
    [
      'component of a figure',
      'returns',
      1,
      { component: 'Totl' },
      { column: 'component', value: 'Totl', nearest: 'Total' },
    ],
    [
      'measure of a printed cell',
      'cells',
      1,
      { code: 'PED01 01' },
      { column: 'code', cause: 'There is no such measure of cypf, 2019/20' },
    ],
    [
      'milestone of a report',
      'milestoneUpdates',
      0,
      { milestone: 'local-ofer' },
      { column: 'milestone', nearest: 'local-offer' },
    ],
    [
      'measure of commentary in its year',
      'commentary',
      1,
      { measures: 'PED02 01;PED0203' },
      {
        column: 'measures',
        value: 'PED0203',
        cause: 'There is no such measure of cypf, 2019/20',
        nearest: 'PED02 03',
      },
    ],
    [
      'milestone of commentary',
      'commentary',
      0,
      { milestones: 'local-ofer' },
      {
        column: 'milestones',
        value: 'local-ofer',
        cause: 'There is no such milestone of cypf, 2018/19',
        nearest: 'local-offer',
      },
    ],
    [
      'officer of commentary',
      'commentary',
      0,
      { officers: 'ann;bobb' },
      { column: 'officers', value: 'bobb', nearest: 'bob' },
    ],
    [
      'publication of commentary, in whose year no code is looked for',
      'commentary',
      0,
      { sequence: '7' },
      { column: 'sequence', value: '7', cause: 'There is no such publication of cypf' },
    ],
  ])(
    'that names an unknown %s is refused, with the nearest known',
    async (_, id, at, cells, fault) => {
      expect(await faultsOf(folderWith({ [id]: changed(id, at, cells) }))).toEqual([
        expect.objectContaining({ row: at + 2, ...fault }),
      ])
    },
  )
})
