import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSearchText, stringifySearch } from '../../app/search-text.ts'
import { clearFilter, isFiltered, parseMeasuresSearch } from './measures-search.ts'

describe('parseMeasuresSearch', () => {
  it('drops words that mean nothing here', () => {
    expect(
      parseMeasuresSearch({
        board: 'cypf',
        status: 'purple,red',
        standing: 'old,dropped',
        year: ' ',
        sort: 'code',
      }),
    ).toEqual({ board: 'cypf', status: ['red'], standing: ['dropped'] })
  })

  it('reads what it has read before as the same view, whatever it was given', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (raw) => {
        const once = parseMeasuresSearch(raw)
        expect(parseMeasuresSearch(once)).toEqual(once)
      }),
    )
  })

  it('is written in words that a person can read', () => {
    const view = { board: 'cypf', standing: ['new', 'dropped'], year: '2019/20' }
    const address = stringifySearch(view)
    expect(address).toBe('?board=cypf&standing=new,dropped&year=2019/20')
    expect(parseMeasuresSearch(parseSearchText(address))).toEqual(view)
  })
})

it('keeps the board when it clears', () => {
  expect(clearFilter({ board: 'cypf', q: 'care', status: ['red'] })).toEqual({ board: 'cypf' })
})

it.each([
  [{ board: 'cypf' }, false],
  [{ status: [] }, false],
  [{ year: '2019/20' }, true],
  [{ standing: ['new' as const] }, true],
])('says whether %j leaves anything out: %s', (view, filtered) => {
  expect(isFiltered(view)).toBe(filtered)
})
