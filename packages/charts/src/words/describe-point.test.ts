import type { Trend, TrendPoint } from '@quarterdeck/contract'
import { expect, it } from 'vitest'
import { aPoint, aSeries, aTarget, aTrend } from '../../examples/build-trend.ts'
import { prepareTrend } from '../trend/prepare-trend.ts'
import { describePoint } from './describe-point.ts'

/** What is heard at every point of a trend, the oldest of the first series first. */
function heard(trend: Trend): string[] {
  const chart = prepareTrend(trend, { view: 'as-returned', until: '2021-09-30' })
  return chart.series.flatMap((series) =>
    [...series.marks, ...series.withheld].map((mark) => describePoint(chart, mark)),
  )
}

function ofOne(given: Partial<TrendPoint>, trend: Partial<Trend> = {}): string[] {
  const series = [aSeries([aPoint('2021-09-30', '38', given)])]
  return heard(aTrend({ series, ...trend }))
}

it('names the stretch, the figure with its noun, and the target in force', () => {
  const targets = [aTarget('2018/19', '34'), aTarget('2021/22', '20')]
  expect(ofOne({}, { targets })).toEqual(['30 September 2021: 38 children. Target 20.'])
})

it('names the component among several, with the target of its own', () => {
  const trend = aTrend({
    noun: null,
    series: [
      aSeries([aPoint('2021-09-30', '92.6', { text: '92.6%' })], { component: 'Total' }),
      aSeries([aPoint('2021-09-30', '95.3', { text: '95.3%', provisional: true, was: '95.1%' })], {
        component: 'Primary',
        isJudged: false,
      }),
    ],
    targets: [aTarget('2021/22', '95', { component: 'Total', text: '95%' })],
  })
  expect(heard(trend)).toEqual([
    'Total, 30 September 2021: 92.6%. Target 95%.',
    'Primary, 30 September 2021: 95.3%, provisional. Was 95.1% before it was restated.',
  ])
})

it('begins with a capital letter', () => {
  const coverage = { from: '2020-09-01', to: '2021-08-31', label: 'academic year 2020/21' }
  expect(ofOne({ coverage })).toEqual(['Academic year 2020/21: 38 children.'])
})

it('says what kind of figure it is', () => {
  expect(ofOne({ isForecast: true, partYear: true, provisional: true })).toEqual([
    '30 September 2021: 38 children, provisional, forecast, part of the year.',
  ])
})

it('says why it is doubted', () => {
  expect(ofOne({ note: 'too many for one quarter' })).toEqual([
    '30 September 2021: 38 children. Note: too many for one quarter.',
  ])
})

it('says that a target is disputed, or set on another definition', () => {
  const disputed = [aTarget('2021/22', '94', { disputed: 'it cannot be' })]
  const other = [aTarget('2021/22', '96', { definition: 2 })]
  expect([ofOne({}, { targets: disputed }), ofOne({}, { targets: other })].flat()).toEqual([
    '30 September 2021: 38 children. Target 94, disputed.',
    '30 September 2021: 38 children. Target 96, set on another definition.',
  ])
})

it('says that a figure follows an earlier definition, which may have counted other things', () => {
  const series = [
    aSeries([aPoint('2019-03-31', '114'), aPoint('2019-06-30', '50', { definition: 2 })]),
  ]
  expect(heard(aTrend({ series }))[0]).toBe('31 March 2019: 114. Counted by an earlier definition.')
})

it('tells no number of a protected figure', () => {
  const text = 'withheld to protect a small number'
  expect(
    [ofOne({ value: null, text: 'fewer than 5' }), ofOne({ value: null, text })].flat(),
  ).toEqual([
    '30 September 2021: fewer than 5 children.',
    '30 September 2021: withheld to protect a small number.',
  ])
})
