import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_BYTES } from './decode.ts'
import { MAX_ROWS, readTable } from './read-table.ts'

const COLUMNS = ['board', 'name']

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function causes(file: Uint8Array): string[] {
  return readTable(file, COLUMNS).faults.map((fault) => fault.cause)
}

describe('a file as people save it', () => {
  const halton = { number: 2, cells: ['cypf', 'Children'] }

  it.each([
    ['with line feeds', 'board,name\ncypf,Children\n'],
    ['with carriage returns and line feeds', 'board,name\r\ncypf,Children\r\n'],
    ['with carriage returns alone', 'board,name\rcypf,Children\r'],
    ['with a byte-order mark', '\ufeffboard,name\ncypf,Children\n'],
    ['without a last line end', 'board,name\ncypf,Children'],
    ['with its columns in another order', 'name,board\nChildren,cypf\n'],
    ['with blank lines at its end', 'board,name\ncypf,Children\n\n\n'],
    ['with every cell in quotation marks', '"board","name"\n"cypf","Children"\n'],
  ])('is read %s', (_, file) => {
    expect(readTable(bytes(file), COLUMNS)).toEqual({
      table: { encoding: 'utf-8', rows: [halton] },
      faults: [],
    })
  })

  it('is read as Windows-1252 where it is not UTF-8, which is noted', () => {
    const file = Uint8Array.from([...bytes('board,name\ncypf,'), 0x93, 0x80, 0x92, 0x94, 0xe9])
    expect(readTable(file, COLUMNS).table).toEqual({
      encoding: 'windows-1252',
      rows: [{ number: 2, cells: ['cypf', '“€’”é'] }],
    })
  })

  it('keeps commas, quotation marks, line ends and spaces that belong to a cell', () => {
    const { table } = readTable(bytes('board,name\n" a ","1,234 ""x""\nnext"\n'), COLUMNS)
    expect(table?.rows).toEqual([{ number: 2, cells: [' a ', '1,234 "x"\nnext'] }])
  })

  it('counts rows as a spreadsheet does, blank lines included', () => {
    const { table } = readTable(bytes('board,name\n"a\nb",c\n\nd,e\n'), COLUMNS)
    expect(table?.rows.map((row) => row.number)).toEqual([2, 4])
  })
})

describe('a file that is no table', () => {
  it.each([
    ['empty', bytes('')],
    ['empty but for a byte-order mark and line ends', bytes('\ufeff\r\n\r\n')],
  ])('is refused when it is %s', (_, file) => {
    expect(causes(file)).toEqual(['The file is empty'])
  })

  it('is refused when it is over 20 MB, and read when it is not', () => {
    const file = new Uint8Array(MAX_BYTES + 1).fill(0x61)
    expect(causes(file)).toEqual(['The file is larger than 20 MB'])
    expect(causes(file.subarray(1))).not.toContain('The file is larger than 20 MB')
  })

  it('is refused when it has more than 200,000 rows, and read when it has not', () => {
    const file = `board,name\n${'a,b\n'.repeat(MAX_ROWS)}`
    expect(causes(bytes(file))).toEqual([])
    for (const more of ['a,b\n', '"a",b\n', 'a,b\n'.repeat(9)]) {
      expect(causes(bytes(file + more))).toEqual(['The file has more than 200,000 rows'])
    }
  })

  it('is refused when a row is longer than a million characters', () => {
    for (const long of ['b'.repeat(1_000_001), `"${'b'.repeat(1_000_001)}"`]) {
      expect(readTable(bytes(`board,name\na,${long}\n`), COLUMNS).faults).toEqual([
        expect.objectContaining({ row: 2, cause: 'The row is longer than a million characters' }),
      ])
    }
  })

  it.each([
    ['an Excel workbook', [0x50, 0x4b, 0x03, 0x04, 0x14], 'an Excel workbook'],
    ['an old Excel workbook', [0xd0, 0xcf, 0x11, 0xe0], 'an older Excel workbook'],
    ['a PDF', [0x25, 0x50, 0x44, 0x46], 'a PDF'],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 'Unicode text (UTF-16)'],
  ])('is refused when it is %s, saying so', (_, file, what) => {
    expect(causes(Uint8Array.from(file))[0]).toContain(`This is ${what}`)
  })

  it.each([
    ['a NUL byte', [0x61, 0x00, 0x62]],
    ['bytes of no encoding it knows', [0x61, 0x81, 0x62]],
    ['a byte-order mark of UTF-8 before what is none', [0xef, 0xbb, 0xbf, 0x93]],
  ])('is refused when it holds %s', (_, file) => {
    expect(causes(Uint8Array.from(file))).toEqual([
      'This is not CSV: it holds bytes that are no text',
    ])
  })

  it.each([
    ['is not closed', 'board,name\na,b\nc,"d\n', 3],
    ['stands inside a cell', 'board,name\na,b "c" d\n', 2],
    ['is followed by text', 'board,name\na,"b"c\n', 2],
  ])('is refused when a quotation mark %s, naming the row', (_, file, row) => {
    const { table, faults } = readTable(bytes(file), COLUMNS)
    expect(table).toBeNull()
    expect(faults).toEqual([expect.objectContaining({ row })])
    expect(faults[0]?.cause).toContain('quotation mark')
  })
})

describe('a table of another form', () => {
  it('is refused for a missing column', () => {
    expect(readTable(bytes('board\ncypf\n'), COLUMNS)).toEqual({
      table: null,
      faults: [
        { row: 1, column: 'name', value: null, cause: 'The column is missing', nearest: null },
      ],
    })
  })

  it('is refused for an unknown column, with the one probably meant', () => {
    expect(readTable(bytes('board,nmae\na,b\n'), COLUMNS).faults).toEqual([
      {
        row: 1,
        column: 'nmae',
        value: null,
        cause: 'This file may not have such a column',
        nearest: 'name',
      },
      { row: 1, column: 'name', value: null, cause: 'The column is missing', nearest: null },
    ])
  })

  it('is refused for a column that stands twice', () => {
    expect(causes(bytes('board,name,name\na,b,c\n'))).toEqual([
      'The column stands in the heading twice',
    ])
  })

  it('has every row named that has too few or too many cells, and the others read', () => {
    const { table, faults } = readTable(bytes('board,name\na\nb,c\nd,e,f\n'), COLUMNS)
    expect(faults.map(({ row, cause }) => ({ row, cause }))).toEqual([
      { row: 2, cause: 'The row has 1 cell where the heading has 2' },
      { row: 4, cause: 'The row has 3 cells where the heading has 2' },
    ])
    expect(table?.rows.map((row) => row.number)).toEqual([3])
  })
})

/** Any text a person can type: no control characters but those of a line end. */
const cell = fc.string({ unit: 'binary' }).map((text) => text.replaceAll(/[\p{Cc}\ufeff]/gu, '\n'))

it('gives back every row that was written as CSV', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell)),
      fc.constantFrom('\n' as const, '\r\n' as const),
      fc.boolean(),
      (rows, lineEnd, bom) => {
        // Left alone, csv-stringify quotes a line end only where it is the one between rows.
        const file = stringify([COLUMNS, ...rows], {
          record_delimiter: lineEnd,
          bom,
          quoted_match: /[\r\n]/,
        })
        const { table, faults } = readTable(bytes(file), COLUMNS)
        expect(faults).toEqual([])
        expect(table?.rows.map(({ cells }) => cells)).toEqual(rows)
      },
    ),
  )
})

it('reads a file without quotation marks as it reads one with them', () => {
  const plain = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', ';', '\n', '\r\n', '\r') })
  fc.assert(
    fc.property(plain, (text) => {
      const withMarks = readTable(bytes(`"board",name\n${text}`), COLUMNS)
      expect(readTable(bytes(`board,name\n${text}`), COLUMNS)).toEqual(withMarks)
    }),
  )
})

it('says how to save a file whose columns are separated by semicolons', () => {
  const bytes = new TextEncoder().encode('code;value\nPED01 01;72\n')
  expect(readTable(bytes, ['code', 'value'])).toMatchObject({
    table: null,
    faults: [{ cause: expect.stringContaining('comma-separated') }],
  })
})
