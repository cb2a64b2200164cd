import { expect, it } from 'vitest'
import { aPoint, aSeries, aStretch, aTarget, aTrend } from '../../examples/build-trend.ts'
import { RUNNING } from '../../examples/trends.ts'
import { trendRecords } from './trend-records.ts'

it('has everything of a figure and of its target, the value exact', () => {
  const point = aStretch('2021-04-01', '2022-03-31', '2021/22', '5272786.68', {
    text: '£5,272,786.68',
    provisional: true,
    isForecast: true,
    partYear: true,
    was: '£5,000,000',
    note: 'in doubt',
    definition: 2,
  })
  const trend = aTrend({
    series: [aSeries([point], { component: 'Schools' })],
    targets: [
      aTarget('2021/22', '4000000', {
        component: 'Schools',
        high: '4030879',
        text: '£4,000,000 to £4,030,879',
      }),
    ],
  })
  expect(trendRecords(trend, 'as-returned')).toEqual([
    {
      component: 'Schools',
      definition: 2,
      from: '2021-04-01',
      to: '2022-03-31',
      label: '2021/22',
      value: '5272786.68',
      text: '£5,272,786.68',
      provisional: 'yes',
      part_year: 'yes',
      forecast: 'yes',
      was: '£5,000,000',
      note: 'in doubt',
      target_low: '4000000',
      target_high: '4030879',
      target_text: '£4,000,000 to £4,030,879',
    },
  ])
})

it('leaves empty what is not there', () => {
  const trend = aTrend({ series: [aSeries([aPoint('2021-09-30', '38')])] })
  expect(trendRecords(trend, 'as-returned')).toMatchObject([
    { component: '', provisional: 'no', was: '', note: '', target_low: '', target_text: '' },
  ])
})

it('gives no value of a protected figure, and its text', () => {
  const trend = aTrend({ series: [aSeries([aPoint('2021-09-30', null)])] })
  expect(trendRecords(trend, 'as-returned')).toMatchObject([{ value: '', text: 'fewer than 5' }])
})

it('has the figures of the view asked for, series after series', () => {
  expect(trendRecords(RUNNING, 'as-returned').map(({ value }) => value)).toEqual([
    '617',
    '288',
    '565',
    '913',
    '707',
    '171',
    '352',
  ])
  expect(trendRecords(RUNNING, 'in-period')).toMatchObject([
    { value: '288', target_low: '' },
    { value: '277' },
    { value: '348' },
    { value: '171' },
    { value: '181', target_low: '' },
  ])
})
