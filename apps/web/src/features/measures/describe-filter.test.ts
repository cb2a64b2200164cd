import { expect, it } from 'vitest'
import { makeIndicatorList } from '../../testing/make-indicator-list.ts'
import { describeFilter } from './describe-filter.ts'

const list = makeIndicatorList()

it('says nothing when nothing is filtered', () => {
  expect(describeFilter(list, { status: [] })).toEqual([])
})

it('joins words of one kind by “or” and keeps the kinds apart', () => {
  expect(
    describeFilter(list, {
      status: ['red', 'none'],
      standing: ['dropped'],
      objective: 'TST02 2018/19',
      year: '2018/19',
      q: 'care',
    }),
  ).toEqual([
    'red or not rated',
    'dropped',
    'TST02 Go to school',
    'in the plan of 2018/19',
    '“care”',
  ])
})

it('names an objective that no plan has as the address does', () => {
  expect(describeFilter(list, { objective: 'TST09' })).toEqual(['TST09'])
})
