import { expect, it } from 'vitest'
import { makeWatchRow } from '../../testing/make-watch-row.ts'
import { findMissing } from './find-missing.ts'
import type { WatchSearch } from './watch-search.ts'

const watch = {
  boards: [
    { id: 'tst', name: 'Board of Tests', codePrefix: 'TST', period: null },
    { id: 'other', name: 'Other Board', codePrefix: 'OTH', period: null },
  ],
  rows: [
    makeWatchRow({ officers: ['Ada Bell'], services: ['Homes'] }),
    makeWatchRow({ board: 'other', officers: ['Bo Cole'], services: ['Ways'] }),
  ],
}

it.each<[WatchSearch, string[]]>([
  [{}, []],
  [{ kind: ['overdue'], board: 'tst', service: 'Homes', officer: 'Ada Bell' }, []],
  [{ kind: ['overdue', 'foo', 'bar'] }, ['The red watch has no kind “foo,bar”.']],
  [{ board: 'nope', officer: 'Bo Cole' }, ['The red watch has no board “nope”.']],
  [{ officer: 'Zed' }, ['Nothing of the officer “Zed” is watched.']],
  [
    { board: 'tst', service: 'Ways', officer: 'Bo Cole' },
    [
      'Nothing of the service “Ways” is watched on Board of Tests.',
      'Nothing of the officer “Bo Cole” is watched on Board of Tests.',
    ],
  ],
  [
    { view: 'heat-map', board: 'nope', kind: ['foo'], officer: 'Zed' },
    ['The red watch has no board “nope”.'],
  ],
])('says of %j what is not there', (search, sentences) => {
  expect(findMissing(watch, search).map(({ sentence }) => sentence)).toEqual(sentences)
})

it('leaves out what is not there and keeps the rest', () => {
  const search: WatchSearch = { kind: ['overdue', 'foo'], board: 'nope', sort: 'length' }
  expect(findMissing(watch, search).map(({ without }) => without)).toEqual([
    { kind: 'overdue', board: 'nope', sort: 'length' },
    { kind: 'overdue,foo', sort: 'length' },
  ])
})

it('cuts what is endless', () => {
  expect(findMissing(watch, { officer: 'o'.repeat(5000) })[0]?.sentence).toMatch(/“o{79}…”/)
})
