import { expect, it } from 'vitest'
import { readTable } from './read-table.ts'
import { writeTable } from './write-table.ts'

const COLUMNS = [
  { name: 'label', kind: 'text' },
  { name: 'value', kind: 'plain' },
] as const

it('writes a heading row and a row for each record, which read back as they were', () => {
  const rows = [
    { label: 'academic year 2020/21, “provisional”', value: '-0.25' },
    { label: 'two\nlines', value: null },
  ]
  const { table } = readTable(Buffer.from(writeTable(COLUMNS, rows)), ['label', 'value'])
  expect(table?.rows.map(({ cells }) => cells)).toEqual([
    ['academic year 2020/21, “provisional”', '-0.25'],
    ['two\nlines', ''],
  ])
})

it('says that it is UTF-8, and ends its lines as RFC 4180 asks', () => {
  expect(writeTable(COLUMNS, [{ label: 'a', value: '1' }])).toBe('\uFEFFlabel,value\r\na,1\r\n')
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
  'writes the text %j so that no spreadsheet runs it',
  (label) => {
    const { table } = readTable(Buffer.from(writeTable(COLUMNS, [{ label, value: '' }])), [
      'label',
      'value',
    ])
    expect(table?.rows[0]?.cells[0]).toBe(`'${label}`)
  },
)
