import { expect, it } from 'vitest'
import { makeMilestone } from '../testing/make-quarter.ts'
import { describeLostJudgements, describeMilestone } from './describe-milestone.ts'

it('says when a milestone is due, how it stands and who owns it', () => {
  expect(describeMilestone(makeMilestone({ printedCode: 'TST10a' }), [])).toMatchObject({
    due: 'March 2022',
    state: 'In progress',
    facets: ['Cy Dunn', 'Printed as TST10a'],
  })
})

it.each([
  ['proposed', 'Proposed by the system'],
  ['at-best', 'At best, as proposed by the system'],
] as const)('calls what the system proposes a proposal: %s', (strength, lead) => {
  const proposal = { status: 'red', strength, code: 'overdue', reason: 'It is overdue.' } as const
  expect(describeMilestone(makeMilestone({ proposal }), []).proposal).toEqual({
    lead,
    status: 'red',
    reason: 'It is overdue.',
  })
})

it('says once why there is no judgement, and only where that holds for all', () => {
  const lost = makeMilestone()
  const kept = makeMilestone({ printedProgress: 'Green', noJudgement: null })
  const ungiven = makeMilestone({ noJudgement: 'judgement-not-given' })
  expect(describeLostJudgements([lost, lost])).toContain('not recoverable')
  expect(describeLostJudgements([ungiven, ungiven])).toContain('none was given for any of these')
  expect(describeLostJudgements([lost, ungiven])).toBeNull()
  expect(describeLostJudgements([lost, kept])).toBeNull()
  expect(describeLostJudgements([])).toBeNull()
})
