import {
  makeMeasure,
  makeMilestone,
  makeScorecard,
} from '@quarterdeck/wording/examples/make-scorecard'
import { expect, it } from 'vitest'
import { findOfficers } from './find-officers.ts'

it('names everyone once, in order', () => {
  const scorecard = makeScorecard({
    measures: [makeMeasure({ officers: ['Zoe Ash', 'Ada Bell'] }), makeMeasure()],
    milestones: [makeMilestone({ owners: ['Cy Dunn', 'Ada Bell'] })],
  })
  expect(findOfficers(scorecard)).toEqual(['Ada Bell', 'Cy Dunn', 'Zoe Ash'])
})
