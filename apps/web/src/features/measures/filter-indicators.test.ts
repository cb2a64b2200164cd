import { describe, expect, it } from 'vitest'
import { makeIndicatorList } from '../../testing/make-indicator-list.ts'
import { filterIndicators } from './filter-indicators.ts'
import type { MeasuresFilter } from './measures-search.ts'

const list = makeIndicatorList()

function found(filter: MeasuresFilter) {
  return filterIndicators(list, filter).map(({ id }) => id)
}

describe('filterIndicators', () => {
  it('leaves everything in its order when nothing is asked', () => {
    expect(found({})).toEqual(['beds-in-use', 'nights-away', 'half-terms'])
  })

  it.each<[string, MeasuresFilter, string[]]>([
    ['any of several statuses', { status: ['red', 'none'] }, ['beds-in-use', 'half-terms']],
    ['any of several standings', { standing: ['new', 'dropped'] }, ['nights-away', 'half-terms']],
    ['the plan of one year', { year: '2019/20' }, ['beds-in-use']],
    ['an objective of today', { objective: 'TST02' }, ['nights-away']],
    ['an objective of an earlier plan', { objective: 'TST02 2018/19' }, ['half-terms']],
    ['an objective that no plan has', { objective: 'TST09' }, []],
    [
      'every kind at once',
      { status: ['red', 'green'], year: '2021/22', q: 'nights' },
      ['nights-away'],
    ],
  ])('goes by %s', (_, filter, ids) => {
    expect(found(filter)).toEqual(ids)
  })

  it.each([
    ['TST03 02', ['beds-in-use']],
    ['tst02', ['nights-away', 'half-terms']],
    ['haf', ['half-terms']],
    ['cy dunn', ['nights-away']],
  ])('searches codes of every year, titles and officers for %s', (q, ids) => {
    expect(found({ q })).toEqual(ids)
  })
})
