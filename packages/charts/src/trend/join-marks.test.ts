import type { Trend } from '@quarterdeck/contract'
import { describe, expect, it } from 'vitest'
import { aPoint, aSeries, aStretch, aTrend } from '../../examples/build-trend.ts'
import { prepareTrend } from './prepare-trend.ts'
import type { TrendView } from './trend-chart.ts'

/** The values that solid lines run through, and those at the two ends of dotted ones. */
function joined(trend: Trend, view: TrendView = 'as-returned') {
  const { series } = prepareTrend(trend, { view, until: '2021-09-30' })
  const valuesOf = (marks: readonly { y: number }[]) => marks.map((mark) => mark.y)
  return {
    solid: series.flatMap((each) => each.solid.map(valuesOf)),
    dotted: series.flatMap((each) => each.dotted.map(valuesOf)),
  }
}

function snapshot(...points: Parameters<typeof aPoint>[]) {
  return aTrend({ series: [aSeries(points.map((point) => aPoint(...point)))] })
}

it('joins neighbouring quarters with a solid line and crosses a hole with a dotted one', () => {
  const trend = snapshot(['2019-03-31', '31'], ['2019-06-30', '30'], ['2021-03-31', '34'])
  expect(joined(trend)).toEqual({ solid: [[31, 30]], dotted: [[30, 34]] })
})

it('joins points within one month of each other', () => {
  const trend = snapshot(['2021-08-31', '4.4'], ['2021-09-30', '4.9'])
  expect(joined(trend)).toEqual({ solid: [[4.4, 4.9]], dotted: [] })
})

it('does not join quarters that are four months apart', () => {
  const trend = snapshot(['2021-03-31', '4.4'], ['2021-07-31', '4.9'])
  expect(joined(trend)).toEqual({ solid: [], dotted: [[4.4, 4.9]] })
})

it('never joins across a change of definition, even with dots', () => {
  const trend = snapshot(
    ['2019-03-31', '140'],
    ['2019-06-30', '50', { definition: 2 }],
    ['2019-09-30', '48', { definition: 2 }],
  )
  expect(joined(trend)).toEqual({ solid: [[50, 48]], dotted: [] })
})

it('crosses a protected figure with dots', () => {
  const trend = snapshot(['2019-03-31', '9'], ['2019-06-30', null], ['2019-09-30', '7'])
  expect(joined(trend)).toEqual({ solid: [], dotted: [[9, 7]] })
})

it('joins annual figures a year apart, and dots them over a missing year', () => {
  const trend = aTrend({
    basis: 'annual',
    yearType: 'academic',
    series: [
      aSeries([
        aStretch('2015-09-01', '2016-08-31', 'academic year 2015/16', '61'),
        aStretch('2016-09-01', '2017-08-31', 'academic year 2016/17', '64'),
        aStretch('2018-09-01', '2019-08-31', 'academic year 2018/19', '66'),
      ]),
    ],
  })
  expect(joined(trend)).toEqual({ solid: [[61, 64]], dotted: [[64, 66]] })
})

it('joins terms that follow one another', () => {
  const trend = aTrend({
    basis: 'termly',
    series: [
      aSeries([
        aStretch('2018-09-01', '2018-12-31', 'autumn term 2018', '80'),
        aStretch('2019-01-01', '2019-04-30', 'spring term 2019', '89'),
        aStretch('2020-09-01', '2020-12-31', 'autumn term 2020', '85'),
      ]),
    ],
  })
  expect(joined(trend)).toEqual({ solid: [[80, 89]], dotted: [[89, 85]] })
})

describe('running totals', () => {
  const part = { partYear: true }
  const running = aTrend({
    basis: 'cumulative-count',
    series: [
      aSeries([
        aStretch('2018-04-01', '2019-03-31', '2018/19', '59'),
        aStretch('2019-04-01', '2019-06-30', 'to June 2019', '26', part),
        aStretch('2019-04-01', '2019-09-30', 'to September 2019', '41', part),
        aStretch('2019-04-01', '2020-03-31', '2019/20', '70'),
        aStretch('2020-04-01', '2020-06-30', 'to June 2020', '20', part),
        aStretch('2020-04-01', '2020-12-31', 'to December 2020', '52', part),
      ]),
    ],
    inPeriod: [
      aSeries([
        aStretch('2019-04-01', '2019-06-30', 'April to June 2019', '26'),
        aStretch('2019-07-01', '2019-09-30', 'July to September 2019', '15'),
        aStretch('2019-10-01', '2020-03-31', 'October 2019 to March 2020', '29'),
        aStretch('2020-04-01', '2020-06-30', 'April to June 2020', '20'),
        aStretch('2021-04-01', '2021-06-30', 'April to June 2021', '17'),
      ]),
    ],
  })

  it('join within their own year only, and whole years among themselves', () => {
    expect(joined(running)).toEqual({
      solid: [
        [59, 70],
        [26, 41],
      ],
      dotted: [[20, 52]],
    })
  })

  it('in parts, join those of equal length that follow one another', () => {
    expect(joined(running, 'in-period')).toEqual({ solid: [[26, 15]], dotted: [[20, 17]] })
  })

  it('leave a stretch of another kind apart though it is not marked as part of a year', () => {
    const trend = aTrend({
      basis: 'rate',
      yearType: 'academic',
      series: [
        aSeries([
          aStretch('2020-09-01', '2021-08-31', 'academic year 2020/21', '80.5'),
          aStretch('2021-01-01', '2021-09-30', '2021 YTD', '80.9'),
        ]),
      ],
    })
    expect(joined(trend)).toEqual({ solid: [], dotted: [] })
  })
})
