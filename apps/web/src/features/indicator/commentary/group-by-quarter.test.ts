import { expect, it } from 'vitest'
import { makeCommentary } from '../../../testing/make-indicator.ts'
import { groupByQuarter } from './group-by-quarter.ts'

const older = { id: '2019-20-Q1', label: 'Quarter 1 2019/20' }

it('keeps what several officers said in one quarter together, newest quarter first', () => {
  const quarters = groupByQuarter([
    makeCommentary({ id: 'a' }),
    makeCommentary({ id: 'b' }),
    makeCommentary({ id: 'c', period: older }),
  ])
  const ids = quarters.map(({ commentary }) => commentary.map(({ id }) => id))
  expect(ids).toEqual([['a', 'b'], ['c']])
  expect(quarters[1]?.period).toEqual(older)
})
