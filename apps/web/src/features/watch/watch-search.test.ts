import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSearchText, stringifySearch } from '../../app/search-text.ts'
import {
  clearFilter,
  isFiltered,
  readWatchSearch,
  type WatchSearch,
  withWatch,
} from './watch-search.ts'

describe('readWatchSearch', () => {
  it('drops words that mean nothing here, and keeps a kind that is none after those that are', () => {
    expect(
      readWatchSearch({
        view: 'map',
        kind: 'purple,overdue,,newly-red,overdue',
        board: 'tst',
        officer: ' ',
        sort: 'code',
        quarters: '7',
        twin: 'yes',
      }),
    ).toEqual({ kind: ['newly-red', 'overdue', 'purple'], board: 'tst' })
  })

  it('reads what was written as the same view, whatever it was given', () => {
    fc.assert(
      fc.property(fc.record({ kind: fc.string(), board: fc.string() }), (texts) => {
        const once = readWatchSearch(texts)
        expect(readWatchSearch(withWatch(once, {}))).toEqual(once)
      }),
    )
  })

  it('is written in words that a person can read', () => {
    const texts = withWatch(
      { kind: ['newly-red', 'overdue'], officer: 'Ada Bell', view: 'heat-map' },
      { view: undefined, sort: 'distance' },
    )
    const address = stringifySearch(texts)
    expect(address).toBe('?officer=Ada+Bell&sort=distance&kind=newly-red,overdue')
    expect(readWatchSearch(parseSearchText(address))).toEqual({
      kind: ['newly-red', 'overdue'],
      officer: 'Ada Bell',
      sort: 'distance',
    })
  })
})

it('takes a kind away with its last word', () => {
  expect(withWatch({ kind: ['overdue'] }, { kind: [] })).toEqual({})
})

it('keeps the order of the rows when it clears', () => {
  expect(
    clearFilter({ kind: ['overdue'], board: 'tst', service: 'Homes', sort: 'length' }),
  ).toEqual({ sort: 'length' })
})

it('clears of the heat map what the heat map applies', () => {
  expect(clearFilter({ view: 'heat-map', board: 'tst', officer: 'Ada Bell' })).toEqual({
    view: 'heat-map',
    officer: 'Ada Bell',
  })
})

it.each<[WatchSearch, boolean]>([
  [{}, false],
  [{ sort: 'length', view: 'heat-map' }, false],
  [{ kind: ['overdue'] }, true],
  [{ officer: 'Ada Bell' }, true],
  [{ officer: 'Ada Bell', view: 'heat-map' }, false],
  [{ board: 'tst', view: 'heat-map' }, true],
])('says whether %j leaves anything out: %s', (view, filtered) => {
  expect(isFiltered(view)).toBe(filtered)
})
