import { expect, it } from 'vitest'
import { makeCell, makeMeasure, makeScorecard, makeValue } from '../testing/make-quarter.ts'
import { describeTrend, findTimeFrame } from './describe-trend.ts'

function point(period: string, to: string, value: string | null) {
  return { period, to, value, text: value ?? 'fewer than 5', provisional: false, partYear: false }
}

it('draws every trend from the oldest figure to the end of the quarter', () => {
  const old = makeMeasure({ sparkline: [point('2018-19-Q4', '2019-03-31', '30')] })
  const scorecard = makeScorecard({ measures: [makeMeasure(), old] })
  expect(findTimeFrame(scorecard)).toEqual({ from: '2019-03-31', to: '2021-09-30' })
})

it('says in words what is drawn, with the target as it is written', () => {
  const sparkline = [
    point('2020-21-Q4', '2021-03-31', '34'),
    point('2021-22-Q2', '2021-09-30', '38'),
  ]
  expect(describeTrend(makeMeasure({ sparkline })).words).toBe(
    '2 figures: from 34 (Quarter 4 2020/21) to 38 (Quarter 2 2021/22). Target 20.',
  )
})

it('says why there is nothing to draw', () => {
  const several = makeCell([makeValue({ component: 'A' }), makeValue({ component: 'B' })])
  expect(describeTrend(makeMeasure()).words).toBe('No figures')
  expect(describeTrend(makeMeasure({ current: several })).words).toBe('Not drawn: several figures')
})

it('draws no protected figure', () => {
  const sparkline = [point('2021-22-Q2', '2021-09-30', null)]
  expect(describeTrend(makeMeasure({ sparkline })).points).toEqual([])
})
