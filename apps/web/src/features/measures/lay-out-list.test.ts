import { describe, expect, it } from 'vitest'
import {
  makeDropped,
  makeIndicatorList,
  makeNew,
  makeSummary,
} from '../../testing/make-indicator-list.ts'
import { layOutList } from './lay-out-list.ts'

const later = makeDropped({
  id: 'days-lost',
  title: 'Days lost',
  codes: [{ year: '2019/20', code: 'TST01 09' }],
  objective: { code: 'TST01', title: 'Make room' },
})
const list = makeIndicatorList({
  indicators: [makeSummary(), makeNew(), makeDropped(), later],
})

describe('layOutList', () => {
  it('sets the newest plan out by objective, then what was dropped by its last year', () => {
    const sections = layOutList(list, {})
    expect(
      sections.map(({ title, indicators }) => [title, indicators.map(({ id }) => id)]),
    ).toEqual([
      ['Make room', ['beds-in-use']],
      ['Keep safe', ['nights-away']],
      ['Dropped: last in the plan of 2019/20', ['days-lost']],
      ['Dropped: last in the plan of 2018/19', ['half-terms']],
    ])
  })

  it('has no space or slash in what becomes an id of the page', () => {
    const ids = layOutList(list, {}).map(({ id }) => id)
    expect(ids).toEqual(['TST01', 'TST02', 'dropped-2019-20', 'dropped-2018-19'])
  })

  it('leaves out what a filter empties, and keeps the denominator of what it does not', () => {
    const both = { ...list, indicators: [...list.indicators, makeSummary({ id: 'x', title: 'X' })] }
    const sections = layOutList(both, { q: 'beds' })
    expect(sections.map(({ code, indicators, of }) => [code, indicators.length, of])).toEqual([
      ['TST01', 1, 2],
    ])
  })
})
