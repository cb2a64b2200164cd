import { expect, it } from 'vitest'
import { stepInGrid } from './step-in-grid.ts'

const size = { rows: 3, columns: 4 }

it.each([
  ['ArrowUp', false, [0, 2]],
  ['ArrowDown', false, [2, 2]],
  ['ArrowLeft', false, [1, 1]],
  ['ArrowRight', false, [1, 3]],
  ['Home', false, [1, 0]],
  ['End', false, [1, 3]],
  ['Home', true, [0, 0]],
  ['End', true, [2, 3]],
])('goes with %s (Control %s) to %j', (key, ctrlKey, [row, column]) => {
  expect(stepInGrid({ key, ctrlKey }, { row: 1, column: 2 }, size)).toEqual({ row, column })
})

it.each([
  ['ArrowUp', { row: 0, column: 0 }],
  ['ArrowLeft', { row: 0, column: 0 }],
  ['ArrowDown', { row: 2, column: 3 }],
  ['ArrowRight', { row: 2, column: 3 }],
])('stays at the edge with %s', (key, place) => {
  expect(stepInGrid({ key, ctrlKey: false }, place, size)).toEqual(place)
})

it.each([
  [25, 'PageDown', 35],
  [25, 'PageUp', 15],
  [3, 'PageUp', 0],
  [37, 'PageDown', 39],
])('goes from row %i with %s to row %i', (from, key, row) => {
  const long = { rows: 40, columns: 4 }
  expect(stepInGrid({ key, ctrlKey: false }, { row: from, column: 2 }, long)).toEqual({
    row,
    column: 2,
  })
})

it('leaves other keys alone', () => {
  expect(stepInGrid({ key: 'Enter', ctrlKey: false }, { row: 0, column: 0 }, size)).toBeNull()
})
