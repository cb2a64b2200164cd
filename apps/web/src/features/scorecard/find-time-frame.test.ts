import { makeMeasure, makeScorecard } from '@quarterdeck/wording/examples/make-scorecard'
import { expect, it } from 'vitest'
import { findTimeFrame } from './find-time-frame.ts'

function point(to: string) {
  return { period: 'x', to, value: '1', text: '1', provisional: false, partYear: false }
}

it('spans the oldest figure of any measure and the end of the quarter', () => {
  const measures = [
    makeMeasure({ sparkline: [point('2019-03-31')] }),
    makeMeasure({ sparkline: [point('2018-03-31'), point('2021-06-30')] }),
  ]
  expect(findTimeFrame(makeScorecard({ measures }))).toEqual({
    from: '2018-03-31',
    to: '2021-09-30',
  })
})
