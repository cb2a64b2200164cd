import { expect, test } from 'vitest'
import { watchMilestone } from './watch-milestone.ts'

const DUE = {
  due: '2021-06-30',
  state: 'in-progress',
  before: null,
  period: '2021-22-Q3',
} as const

test('a milestone past its day is watched, with the quarters since', () => {
  expect(watchMilestone(DUE)).toEqual({
    why: 'It was due on 30 June 2021, 2 quarters ago, and is in progress.',
    quarters: 2,
    since: '2021-22-Q1',
  })
})

test('one that was due within the quarter is watched from the same quarter on', () => {
  expect(watchMilestone({ ...DUE, due: '2021-11-15' })).toMatchObject({
    why: 'It was due on 15 November 2021, earlier this quarter, and is in progress.',
    quarters: 0,
  })
})

test('one that was due on the quarter’s last day is watched in the report on that quarter', () => {
  expect(watchMilestone({ ...DUE, due: '2021-12-31' })).toEqual({
    why: 'It was due on 31 December 2021, the last day of the quarter, and is in progress.',
    quarters: 0,
    since: '2021-22-Q3',
  })
})

test.each([
  [null, 'It was due on 30 June 2021, 2 quarters ago. No report has said how it stands.'],
  [
    'no-longer-progressing',
    'It was due on 30 June 2021, 2 quarters ago. ' +
      'The report says nothing of it; the last that did had it no longer progressing.',
  ],
] as const)(
  'one that the report says nothing of, %s before, is watched and said so',
  (before, why) => {
    expect(watchMilestone({ ...DUE, state: 'not-stated', before })?.why).toBe(why)
  },
)

test('one that was completed in an earlier report is not', () => {
  expect(watchMilestone({ ...DUE, state: 'not-stated', before: 'completed' })).toBeNull()
})

test('one that is completed, has no day or is due later is not', () => {
  expect(watchMilestone({ ...DUE, state: 'completed' })).toBeNull()
  expect(watchMilestone({ ...DUE, due: null })).toBeNull()
  expect(watchMilestone({ ...DUE, due: '2022-01-31' })).toBeNull()
})
