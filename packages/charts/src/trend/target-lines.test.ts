import type { Trend } from '@quarterdeck/contract'
import { describe, expect, it } from 'vitest'
import { aPoint, aSeries, aTarget, aTrend } from '../../examples/build-trend.ts'
import { placeOf } from './calendar.ts'
import { prepareTrend } from './prepare-trend.ts'

function targetsOf(given: Partial<Trend>) {
  const trend = aTrend({
    series: [aSeries([aPoint('2018-03-31', '47'), aPoint('2021-09-30', '38')])],
    ...given,
  })
  return prepareTrend(trend, { view: 'as-returned', until: '2021-09-30' }).targets
}

it('draws each target over its year, from half a quarter in so that the year before ends clear of it', () => {
  const lines = targetsOf({ targets: [aTarget('2018/19', '34'), aTarget('2019/20', '20')] })
  expect(lines.map(({ from, to, low, label }) => [from, to, low, label])).toEqual([
    [placeOf('2018-05-16'), placeOf('2019-03-31'), 34, 'Target 34'],
    [placeOf('2019-05-16'), placeOf('2020-03-31'), 20, 'Target 20'],
  ])
})

it('draws a target that stood unchanged in years that follow one another as one line', () => {
  const lines = targetsOf({ targets: [aTarget('2018/19', '20'), aTarget('2019/20', '20')] })
  expect(lines.map(({ from, to }) => [from, to])).toEqual([
    [placeOf('2018-05-16'), placeOf('2020-03-31')],
  ])
})

it('begins a target half the way to its first figure where that comes sooner', () => {
  const series = [aSeries([aPoint('2018-03-31', '47'), aPoint('2018-04-21', '40')])]
  const [line] = targetsOf({ series, targets: [aTarget('2018/19', '34')] })
  expect(line?.from).toBe(placeOf('2018-04-11'))
})

it('parts years whose target differs in its lower end or in its definition alone', () => {
  const range = (year: string, low: string) => aTarget(year, low, { high: '50' })
  const ends = targetsOf({ targets: [range('2018/19', '40'), range('2019/20', '38')] })
  const definitions = targetsOf({
    targets: [aTarget('2018/19', '20'), aTarget('2019/20', '20', { definition: 2 })],
  })
  expect([ends.length, definitions.length]).toEqual([2, 2])
})

it('leaves a year without a target open', () => {
  const lines = targetsOf({ targets: [aTarget('2018/19', '20'), aTarget('2020/21', '20')] })
  expect(lines).toHaveLength(2)
})

it('cuts a target to the days drawn', () => {
  const [line] = targetsOf({ targets: [aTarget('2021/22', '20')] })
  const { xDomain } = prepareTrend(
    aTrend({ series: [aSeries([aPoint('2018-03-31', '47'), aPoint('2021-09-30', '38')])] }),
    { view: 'as-returned', until: '2021-09-30' },
  )
  expect(line?.to).toBe(xDomain[1])
})

it('leaves out a target of years that are not drawn', () => {
  expect(targetsOf({ targets: [aTarget('2010/11', '20')] })).toEqual([])
})

describe('the tolerance', () => {
  it.each([
    ['lower', [{ low: 20, high: 21 }]],
    ['higher', [{ low: 19, high: 20 }]],
    ['none', []],
  ] as const)('of a measure where %s is better', (polarity, bands) => {
    const [line] = targetsOf({ polarity, targets: [aTarget('2019/20', '20', { tolerance: '1' })] })
    expect(line?.bands).toEqual(bands)
  })

  it('of a range lies on both sides', () => {
    const range = aTarget('2019/20', '40', { high: '50', text: '40 to 50', tolerance: '2.5' })
    const [line] = targetsOf({ polarity: 'range', targets: [range] })
    expect([line?.label, line?.bands]).toEqual([
      'Target 40 to 50',
      [
        { low: 37.5, high: 40 },
        { low: 50, high: 52.5 },
      ],
    ])
  })

  it('of nothing is no rectangle', () => {
    expect(targetsOf({ targets: [aTarget('2019/20', '0')] })[0]?.bands).toEqual([])
  })
})

it('flags a disputed target, which has no tolerance', () => {
  const disputed = aTarget('2021/22', '94', { tolerance: '4.7', disputed: 'it cannot be' })
  const [line] = targetsOf({ targets: [disputed] })
  expect([line?.doubt, line?.bands, line?.label]).toEqual(['disputed', [], 'Target 94, disputed'])
})

it('flags a target that was set on another definition than the figures of its year follow', () => {
  const [line] = targetsOf({ targets: [aTarget('2021/22', '96', { definition: 2 })] })
  expect([line?.doubt, line?.label]).toEqual(['other-definition', 'Target 96, other definition'])
})

it('names the component where targets of several are drawn', () => {
  const series = [
    aSeries([aPoint('2021-09-30', '40')], { component: 'Residential' }),
    aSeries([aPoint('2021-09-30', '78')], { component: 'Leaving Care' }),
  ]
  const targets = [
    aTarget('2021/22', '50', { component: 'Residential', text: '50%' }),
    aTarget('2021/22', '80', { component: 'Leaving Care', text: '80%' }),
  ]
  expect(targetsOf({ series, targets }).map(({ label }) => label)).toEqual([
    'Residential target 50%',
    'Leaving Care target 80%',
  ])
})

it('writes pounds in short, and keeps the full text', () => {
  const target = aTarget('2021/22', '9583822', { text: '£9,583,822' })
  const [line] = targetsOf({ unit: 'gbp', targets: [target] })
  expect([line?.label, line?.text]).toEqual(['Target £9.58m', '£9,583,822'])
})
