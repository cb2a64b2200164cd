import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clearFilter, isFiltered, parseScorecardSearch } from './scorecard-search.ts'

describe('parseScorecardSearch', () => {
  it('drops words that mean nothing here', () => {
    expect(
      parseScorecardSearch({
        as: 'draft',
        status: 'purple,red',
        direction: 'sideways',
        sort: 'colour',
        q: '   ',
      }),
    ).toEqual({ status: ['red'] })
  })

  it('does not mind the order of words, nor one said twice', () => {
    expect(parseScorecardSearch({ status: 'red,green,red' })).toEqual(
      parseScorecardSearch({ status: 'green,red' }),
    )
  })

  it('reads what it has read before as the same view, whatever it was given', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), (raw) => {
        const once = parseScorecardSearch(raw)
        expect(parseScorecardSearch(once)).toEqual(once)
      }),
    )
  })
})

describe('clearFilter', () => {
  it('keeps the figures asked for and the order', () => {
    const view = { as: 'latest', sort: 'code', status: ['red'], q: 'care' } as const
    expect(clearFilter({ ...view, status: ['red'] })).toEqual({ as: 'latest', sort: 'code' })
  })
})

describe('isFiltered', () => {
  it.each([
    [{}, false],
    [{ as: 'latest', sort: 'code' } as const, false],
    [{ status: [] }, false],
    [{ q: 'care' }, true],
    [{ changed: ['restated' as const] }, true],
  ])('says of %j: %s', (view, filtered) => {
    expect(isFiltered(view)).toBe(filtered)
  })
})
