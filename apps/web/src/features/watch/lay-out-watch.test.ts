import { expect, it } from 'vitest'
import { makeWatchRow } from '../../testing/make-watch-row.ts'
import { layOutWatch } from './lay-out-watch.ts'
import type { WatchSearch } from './watch-search.ts'

const rows = [
  makeWatchRow({ why: 'a', quarters: 1, distance: 2 }),
  makeWatchRow({ why: 'b', quarters: 1, distance: 90 }),
  makeWatchRow({ why: 'c', kind: 'red-running', quarters: 4, distance: null }),
  makeWatchRow({ why: 'd', kind: 'turned-from-red', quarters: 2, distance: -7 }),
  makeWatchRow({ why: 'e', kind: 'restated', quarters: null, distance: null }),
]

function laidOut(search: WatchSearch) {
  return layOutWatch(rows, search).map(
    (section) => `${section.id}: ${section.rows.map(({ why }) => why).join('')} of ${section.of}`,
  )
}

it('sets each kind under its heading', () => {
  expect(laidOut({})).toEqual([
    'newly-red: ab of 2',
    'red-running: c of 1',
    'turned-from-red: d of 1',
    'restated: e of 1',
  ])
})

it('leaves out a heading under which a filter leaves nothing, and keeps its denominator', () => {
  const some = [...rows, makeWatchRow({ why: 'f', officers: ['Bo Cole'] })]
  expect(layOutWatch(some, { officer: 'Bo Cole' })).toMatchObject([
    { id: 'newly-red', rows: [{ why: 'f' }], of: 3, isMixed: false },
  ])
})

it('sets all kinds in one order, with what has no size last', () => {
  expect(laidOut({ sort: 'length' })).toEqual(['length: cdabe of 5'])
  expect(laidOut({ sort: 'distance' })).toEqual(['distance: badce of 5'])
})
