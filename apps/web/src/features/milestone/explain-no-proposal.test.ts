import { expect, it } from 'vitest'
import { makeMilestonePlace, makeMilestoneUpdate } from '../../testing/make-milestone-history.ts'
import { explainNoProposal } from './explain-no-proposal.ts'

const places = [
  makeMilestonePlace(),
  makeMilestonePlace({ year: '2019/20', due: { date: null, text: 'Ongoing' } }),
]
const first = { id: '2019-20-Q1', label: 'Quarter 1 2019/20' }

it.each([
  [makeMilestoneUpdate({ state: 'completed' }), 'Nothing, since it is completed'],
  [
    makeMilestoneUpdate({ state: 'not-stated' }),
    'Nothing, since the report does not say how far it is',
  ],
  [makeMilestoneUpdate(), 'Nothing, since it is not due by the end of the next quarter'],
  [makeMilestoneUpdate({ period: first }), 'Nothing, since it has no due date'],
])('goes by the state and by the due date of the quarter’s own plan', (update, words) => {
  expect(explainNoProposal(update, places)).toBe(words)
})
