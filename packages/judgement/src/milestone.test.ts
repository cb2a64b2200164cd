import { expect, test } from 'vitest'
import { type MilestoneState, proposeForMilestone } from './milestone.ts'

const propose = (due: string | null, state: MilestoneState = 'in-progress') =>
  proposeForMilestone({ due, state, period: '2018-19-Q4' })

test.each([
  ['2019-03-30', 'red past-due proposed'],
  ['2018-01-31', 'red past-due proposed'],
  ['2019-03-31', 'amber due-next-quarter at-best'],
  ['2019-04-01', 'amber due-next-quarter at-best'],
  ['2019-06-30', 'amber due-next-quarter at-best'],
])('due on %s and in progress at the end of March 2019: %s', (due, expected) => {
  const proposal = propose(due)
  expect(`${proposal?.status} ${proposal?.code} ${proposal?.strength}`).toBe(expected)
})

test.each<[string | null, MilestoneState]>([
  ['2019-07-01', 'in-progress'],
  [null, 'in-progress'],
  ['2018-12-31', 'completed'],
  ['2019-06-30', 'completed'],
  ['2018-12-31', 'not-stated'],
])('due on %s and %s: no proposal', (due, state) => {
  expect(propose(due, state)).toBeNull()
})

test.each<MilestoneState>(['not-started', 'in-progress', 'delayed', 'no-longer-progressing'])(
  'past due and %s is proposed red',
  (state) => {
    expect(propose('2018-12-31', state)?.status).toBe('red')
  },
)

test('a proposal says the date it stands on', () => {
  expect(propose('2018-12-31')?.reason).toBe('It was due on 31 December 2018 and is not completed.')
  expect(propose('2019-06-30')?.reason).toBe(
    'It is due on 30 June 2019 and is not completed, so amber at best.',
  )
})
