import { describe, expect, it } from 'vitest'
import { aPoint, aSeries, aStretch, aTarget, aTrend } from '../../examples/build-trend.ts'
import { ATTENDANCE, NO_FIGURE, RUNNING } from '../../examples/trends.ts'
import { placeOf } from './calendar.ts'
import { prepareTrend } from './prepare-trend.ts'

const asReturned = { view: 'as-returned', until: '2021-09-30' } as const

describe('a mark', () => {
  const trend = aTrend({
    series: [
      aSeries([
        aPoint('2019-03-31', '114', { was: '118' }),
        aPoint('2019-06-30', '50', { definition: 2, note: 'too many for one quarter' }),
        aPoint('2021-09-30', '9', { definition: 2, provisional: true, partYear: true }),
      ]),
    ],
  })
  const [series] = prepareTrend(trend, asReturned).series

  it('stands at its last day and its value', () => {
    expect(series?.marks.map(({ x, y }) => [x, y])).toEqual([
      [placeOf('2019-03-31'), 114],
      [placeOf('2019-06-30'), 50],
      [placeOf('2021-09-30'), 9],
    ])
  })

  it('tells what is particular about its figure', () => {
    expect(series?.marks).toMatchObject([
      { isRestated: true, isEarlierDefinition: true, isNewest: false, isProvisional: false },
      { isDoubted: true, label: '50†', isEarlierDefinition: false },
      { isProvisional: true, isPartYear: true, isNewest: true, isForecast: false },
    ])
  })
})

it('puts a protected figure among the withheld, without a height', () => {
  const trend = aTrend({ series: [aSeries([aPoint('2021-09-30', null)])] })
  const chart = prepareTrend(trend, asReturned)
  expect(chart.series[0]?.marks).toEqual([])
  expect(chart.series[0]?.withheld.map(({ label }) => label)).toEqual(['<5'])
  expect(chart.yTicks).toEqual([])
})

it('leaves a figure that measures something else to the table, and counts it', () => {
  const trend = aTrend({
    series: [aSeries([aPoint('2019-06-30', '145', { isDrawn: false }), aPoint('2021-09-30', '9')])],
  })
  const chart = prepareTrend(trend, asReturned)
  expect([chart.undrawn, chart.series[0]?.marks.length]).toEqual([1, 1])
})

describe('several components', () => {
  it('are drawn after the headline, which is in ink', () => {
    const { series } = prepareTrend(ATTENDANCE, asReturned)
    expect(series.map(({ name, tone, isJudged }) => `${name} ${tone} ${isJudged}`)).toEqual([
      'Total 0 true',
      'Primary 1 false',
      'Secondary 2 false',
      'Special 3 false',
      'PRU 4 false',
    ])
  })

  it('are left out but for those asked for', () => {
    const { series } = prepareTrend(ATTENDANCE, { ...asReturned, components: ['Total', 'PRU'] })
    expect(series.map(({ name }) => name)).toEqual(['Total', 'PRU'])
  })

  it('never leave out the whole measure’s own line', () => {
    const trend = aTrend({
      series: [
        aSeries([aPoint('2021-09-30', '720')]),
        aSeries([aPoint('2021-09-30', '494')], { component: 'EH Intervention', isJudged: false }),
      ],
    })
    const { series } = prepareTrend(trend, { ...asReturned, components: [] })
    expect(series.map(({ component, name }) => [component, name])).toEqual([[null, '']])
  })
})

describe('the likely range', () => {
  it('opens from the last running total to its year’s end', () => {
    const { likely, xDomain } = prepareTrend(RUNNING, asReturned)
    expect(likely).toMatchObject({
      from: { x: placeOf('2021-03-31'), y: 352 },
      x: placeOf('2021-08-31'),
      low: 541,
      high: 683,
    })
    expect(xDomain[1]).toBeGreaterThan(placeOf('2021-08-31'))
  })

  it('does not open from a whole year', () => {
    const whole = aStretch('2020-09-01', '2021-03-31', 'a whole year', '352')
    expect(prepareTrend({ ...RUNNING, series: [aSeries([whole])] }, asReturned).likely).toBeNull()
  })

  it('is not drawn without the total that it starts from', () => {
    const trend = { ...RUNNING, series: [aSeries([aPoint('2021-03-31', null)])] }
    expect(prepareTrend(trend, asReturned).likely).toBeNull()
  })
})

it('has no target and no likely range for what came in each part of a year', () => {
  const part = aStretch('2021-01-01', '2021-03-31', 'January to March', '181', { partYear: true })
  const trend = { ...RUNNING, inPeriod: [aSeries([part])] }
  const chart = prepareTrend(trend, { ...asReturned, view: 'in-period' })
  expect([chart.targets, chart.likely]).toEqual([[], null])
  expect(chart.series[0]?.marks.map(({ y }) => y)).toEqual([181])
})

it('keeps the target and its tolerance on the axis', () => {
  const trend = aTrend({
    series: [aSeries([aPoint('2021-09-30', '7.1')])],
    targets: [aTarget('2021/22', '94', { tolerance: '7' })],
  })
  expect(prepareTrend(trend, asReturned).yDomain).toEqual([0, 120])
})

it('prepares a frame of a year where nothing is held', () => {
  const chart = prepareTrend(NO_FIGURE, asReturned)
  expect([chart.series, chart.yTicks]).toEqual([[], []])
  expect(chart.xDomain[0]).toBeLessThan(chart.xDomain[1])
})

it('keeps a forecast apart from an outturn by its mark', () => {
  const trend = aTrend({
    basis: 'forecast',
    series: [
      aSeries([
        aStretch('2020-04-01', '2021-03-31', '2020/21', '465'),
        aStretch('2021-04-01', '2022-03-31', '2021/22', '592', { isForecast: true }),
      ]),
    ],
  })
  const [series] = prepareTrend(trend, asReturned).series
  expect(series?.marks.map(({ isForecast }) => isForecast)).toEqual([false, true])
})
