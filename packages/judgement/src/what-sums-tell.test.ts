import { expect, test } from 'vitest'
import { rangesOf, type SumCell } from './what-sums-tell.ts'

type Table = Record<string, readonly number[]>

/** Cells by row, one a column; `total` is the row of totals. */
function cellsOf(table: Table): SumCell[] {
  return Object.entries(table).flatMap(([row, values]) =>
    values.map((value, column) => ({ row: row === 'total' ? null : row, column, value })),
  )
}

/** The ranges of the hidden cells, named like "A1": row A, second column. */
function rangesIn(
  table: Table,
  hidden: readonly string[],
  { isRunning = false, veiled = [''] } = {},
) {
  const cells = cellsOf(table)
  const named = new Map(cells.map((cell) => [`${cell.row ?? 'T'}${cell.column}`, cell]))
  const asCells = (names: readonly string[]) =>
    new Set(names.flatMap((name) => named.get(name) ?? []))
  const ranges = rangesOf({ cells, isRunning, threshold: 5 }, asCells(hidden), asCells(veiled))
  return hidden.map((name) => {
    const range = ranges.get(named.get(name) as SumCell)
    return [range?.least, range?.most]
  })
}

const MANY = Number.POSITIVE_INFINITY

test.each([
  [
    'the words say nothing more',
    { A: [3], B: [9] },
    ['A0', 'B0'],
    [
      [1, 4],
      [5, MANY],
    ],
  ],
  ['a total less the others is a component', { A: [3], B: [9], total: [12] }, ['A0'], [[3, 3]]],
  [
    'two share what is left',
    { A: [3], B: [9], total: [12] },
    ['A0', 'B0'],
    [
      [1, 4],
      [8, 11],
    ],
  ],
  [
    'the least sum there can be',
    { A: [1], B: [5], total: [6] },
    ['A0', 'B0'],
    [
      [1, 1],
      [5, 5],
    ],
  ],
  [
    'the greatest sum there can be',
    { A: [4], B: [4], total: [8] },
    ['A0', 'B0'],
    [
      [4, 4],
      [4, 4],
    ],
  ],
  ['a total is what its components come to', { A: [7], B: [9], total: [16] }, ['T0'], [[16, 16]]],
])('where %s', (_, table, hidden, expected) => {
  expect(rangesIn(table, hidden)).toEqual(expected)
})

test('a running figure lies between those before and after it', () => {
  const table = { A: [7, 9, 12] }
  expect(rangesIn(table, ['A1'], { isRunning: true })).toEqual([[7, 12]])
  expect(rangesIn(table, ['A1'])).toEqual([[5, MANY]])
})

test('what is known of one stretch narrows the others', () => {
  const table = { A: [7, 9, 12], B: [36, 36, 36], total: [43, 45, 48] }
  expect(rangesIn(table, ['A1', 'B1'], { isRunning: true })).toEqual([
    [9, 9],
    [36, 36],
  ])
})

test('a total of more components is no further step of the same total', () => {
  const cells = [...cellsOf({ A: [30, 20], total: [30, 28] }), { row: 'B', column: 1, value: 8 }]
  const total = cells.find(({ row, column }) => row === null && column === 1) as SumCell
  const ranges = rangesOf({ cells, isRunning: true, threshold: 5 }, new Set([total]))
  expect(ranges.get(total)).toEqual({ least: 28, most: 28 })
})

test('a veiled figure does not say that it is small', () => {
  const table = { A: [4], B: [4], total: [8] }
  expect(rangesIn(table, ['A0', 'B0'], { veiled: ['A0', 'B0'] })).toEqual([
    [0, 8],
    [0, 8],
  ])
})
