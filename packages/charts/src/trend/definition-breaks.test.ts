import type { TrendPoint } from '@quarterdeck/contract'
import { expect, it } from 'vitest'
import { aPoint, aSeries, aTrend } from '../../examples/build-trend.ts'
import { dayAt } from './calendar.ts'
import { prepareTrend } from './prepare-trend.ts'

function breakDays(points: readonly TrendPoint[]): string[] {
  const trend = aTrend({
    series: [aSeries(points)],
    breaks: [{ at: '2019-06-30', definition: 2, meaning: 'Children, no longer incidents.' }],
  })
  const { breaks } = prepareTrend(trend, { view: 'as-returned', until: '2021-09-30' })
  return breaks.map(({ x }) => dayAt(x))
}

it('stands midway between the last figure of the old definition and the first of the new', () => {
  const points = [aPoint('2019-03-31', '114'), aPoint('2019-06-30', '50', { definition: 2 })]
  expect(breakDays(points)).toEqual(['2019-05-15'])
})

it('stands after the last old figure where earlier years were counted again', () => {
  const points = [
    aPoint('2018-08-31', '508'),
    aPoint('2018-08-31', '617', { definition: 2 }),
    aPoint('2019-03-31', '565'),
    aPoint('2019-08-31', '913', { definition: 2 }),
  ]
  expect(breakDays(points)).toEqual(['2019-06-15'])
})

it('stands at the new figure where none of it follows the last old one', () => {
  const points = [aPoint('2019-06-30', '265', { definition: 2 }), aPoint('2019-06-30', '1087')]
  expect(breakDays(points)).toEqual(['2019-06-30'])
})

it('is left out where figures are drawn on one side of it only', () => {
  const points = [
    aPoint('2019-03-31', '87', { isDrawn: false }),
    aPoint('2019-06-30', '7.1', { definition: 2 }),
  ]
  expect(breakDays(points)).toEqual([])
})
