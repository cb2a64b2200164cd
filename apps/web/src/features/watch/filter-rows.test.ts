import { expect, it } from 'vitest'
import { makeWatchRow } from '../../testing/make-watch-row.ts'
import { filterRows, listChoices } from './filter-rows.ts'
import type { WatchFilter } from './watch-search.ts'

const rows = [
  makeWatchRow({ why: 'a' }),
  makeWatchRow({ why: 'b', kind: 'overdue', officers: ['Cy Dunn', 'Ada Bell'], services: [] }),
  makeWatchRow({ why: 'c', board: 'other', officers: ['Bo Cole'], services: ['Ways'] }),
]

it.each<[string, WatchFilter, string]>([
  ['nothing', {}, 'abc'],
  ['any of several kinds', { kind: ['overdue', 'newly-red'] }, 'abc'],
  ['one kind', { kind: ['overdue'] }, 'b'],
  ['a board', { board: 'other' }, 'c'],
  ['a service', { service: 'Homes' }, 'a'],
  ['one of several officers', { officer: 'Ada Bell' }, 'ab'],
  ['every part at once', { officer: 'Ada Bell', kind: ['overdue'] }, 'b'],
  ['somebody unknown', { officer: 'Zed' }, ''],
])('leaves the rows that answer to %s', (_, filter, left) => {
  expect(
    filterRows(rows, filter)
      .map(({ why }) => why)
      .join(''),
  ).toBe(left)
})

const watch = {
  boards: ['tst', 'other'].map((id) => ({ id, name: id, codePrefix: 'TST', period: null })),
  rows,
}

it.each([undefined, 'gone'])(
  'offers each service and officer once, by name, with board %s',
  (board) => {
    expect(listChoices(watch, board)).toEqual({
      services: ['Homes', 'Ways'],
      officers: ['Ada Bell', 'Bo Cole', 'Cy Dunn'],
    })
  },
)

it('offers what the chosen board has', () => {
  expect(listChoices(watch, 'other')).toEqual({ services: ['Ways'], officers: ['Bo Cole'] })
})
