import { describe, expect, it } from 'vitest'
import { carrySearch } from './carry-search.ts'

const from = { year: '2021/22' }
const sameYear = { year: '2021/22', isFirst: false }
const otherYear = { year: '2019/20', isFirst: false }
const first = { year: '2018/19', isFirst: true }

describe('carrySearch', () => {
  it('keeps colour, officer, order and memory', () => {
    const view = { as: 'latest', status: ['red'], officer: 'Ada Bell', sort: 'status' } as const
    expect(carrySearch({ ...view, status: ['red'] }, from, otherYear)).toEqual(view)
  })

  it('drops a code in another year, where it names another measure', () => {
    expect(carrySearch({ q: 'TST02 04' }, from, otherYear)).toEqual({})
  })

  it('keeps a code in the same year, and words in any', () => {
    expect(carrySearch({ q: 'TST02 04' }, from, sameYear)).toEqual({ q: 'TST02 04' })
    expect(carrySearch({ q: 'attendance' }, from, otherYear)).toEqual({ q: 'attendance' })
  })

  it('does not ask the first published quarter what turned red', () => {
    expect(carrySearch({ changed: ['turned-red'] }, from, first)).toEqual({})
    expect(carrySearch({ changed: ['turned-red', 'restated'] }, from, first)).toEqual({
      changed: ['restated'],
    })
  })
})
