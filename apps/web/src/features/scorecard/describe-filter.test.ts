import { expect, it } from 'vitest'
import { describeFilter } from './describe-filter.ts'

it('says nothing when nothing is filtered', () => {
  expect(describeFilter({})).toEqual([])
})

it('joins words of one kind by “or” and keeps the kinds apart', () => {
  expect(
    describeFilter({
      status: ['red', 'none'],
      direction: ['since-worse'],
      officer: 'Ada Bell',
      q: 'care',
    }),
  ).toEqual(['red or not rated', 'worse since year end', 'Ada Bell', '“care”'])
})
