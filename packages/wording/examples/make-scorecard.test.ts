import { Scorecard } from '@quarterdeck/contract'
import { expect, it } from 'vitest'
import { makeScorecard } from './make-scorecard.ts'

it('is what the contract says a scorecard is', () => {
  const scorecard = makeScorecard()
  expect(Scorecard.parse(scorecard)).toEqual(scorecard)
})
