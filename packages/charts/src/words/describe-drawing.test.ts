import type { TrendPoint } from '@quarterdeck/contract'
import { describe, expect, it } from 'vitest'
import { aPoint, aSeries, aTarget, aTrend } from '../../examples/build-trend.ts'
import { NO_FIGURE, RUNNING } from '../../examples/trends.ts'
import { prepareTrend } from '../trend/prepare-trend.ts'
import { describeDrawing } from './describe-drawing.ts'

function described(trend: Parameters<typeof prepareTrend>[0]): string {
  return describeDrawing(prepareTrend(trend, { view: 'as-returned', until: '2021-09-30' }))
}

function ofOne(given: Partial<TrendPoint>): string {
  return described(aTrend({ series: [aSeries([aPoint('2021-09-30', '38', given)])] }))
}

it('says nothing of a plain figure', () => {
  expect(ofOne({})).toBe('')
})

it.each([
  [{ provisional: true }, 'Hollow: provisional.'],
  [{ isForecast: true }, 'Diamond: forecast.'],
  [{ partYear: true }, 'Small: part of a year.'],
  [{ was: '40' }, 'Ringed: restated since.'],
  [{ note: 'in doubt' }, '†: doubted, or not comparable with its target.'],
  [{ value: null }, 'Open square: not shown, to protect a small number.'],
  [{ isDrawn: false }, 'One figure that measures something else stands in the table alone.'],
])('explains the sign of %o', (given, sentence) => {
  expect(ofOne(given)).toBe(sentence)
})

it('explains figures of an earlier definition', () => {
  const series = [
    aSeries([aPoint('2019-03-31', '114'), aPoint('2019-06-30', '50', { definition: 2 })]),
  ]
  expect(described(aTrend({ series }))).toBe('Grey: counted by an earlier definition.')
})

it('explains the dots by what is missing', () => {
  const series = [aSeries([aPoint('2018-03-31', '47'), aPoint('2021-09-30', '38')])]
  const termly = aTrend({ basis: 'termly', series })
  expect([described(aTrend({ series })), described(termly)]).toEqual([
    'Dotted: no figure is held for the quarters between.',
    'Dotted: no figure is held for the terms between.',
  ])
})

describe('a target', () => {
  const series = [aSeries([aPoint('2021-09-30', '38')])]

  it('is explained, and its tolerance where it has one', () => {
    const plain = aTrend({ series, targets: [aTarget('2021/22', '20')] })
    const shaded = aTrend({ series, targets: [aTarget('2021/22', '20', { tolerance: '1' })] })
    expect([described(plain), described(shaded)]).toEqual([
      'Dashed: target.',
      'Dashed: target, with its tolerance shaded.',
    ])
  })
})

it('explains all the signs of a drawing in one line', () => {
  expect(described(RUNNING)).toBe(
    'Hollow: provisional. Small: part of a year. Fan: where the year is likely to end, 31 August 2021. Dashed: target, with its tolerance shaded.',
  )
})

it('counts figures that stand in the table alone', () => {
  const points = [
    aPoint('2019-03-31', '87', { isDrawn: false }),
    aPoint('2019-06-30', '88', { isDrawn: false }),
  ]
  expect(described(aTrend({ series: [aSeries(points)] }))).toBe(
    '2 figures that measure something else stand in the table alone.',
  )
})

it('has nothing to explain where nothing is drawn', () => {
  expect(described(NO_FIGURE)).toBe('')
})
