import { describe, expect, test } from 'vitest'
import { aCase, aDefinition, anIndicator, aRange, aTarget } from '../examples/build-case.ts'
import type { Target } from './targets.ts'
import { trendTargets } from './trend-targets.ts'

const own = (target: Target | null, given: Parameters<typeof aCase>[1] = {}) =>
  trendTargets(aCase([], { target, ...given }))

test('a target stands over the days of its plan year, with its tolerance', () => {
  expect(own(aTarget({ value: '34', disputed: 'printed twice' }))).toEqual([
    {
      component: null,
      year: '2021/22',
      from: '2021-04-01',
      to: '2022-03-31',
      definition: 1,
      low: '34',
      high: '34',
      tolerance: '1.7',
      text: '34',
      disputed: 'printed twice',
    },
  ])
})

test('a range has two ends', () => {
  expect(own(aRange('12', '20'))).toMatchObject([{ low: '12', high: '20', text: '12 to 20' }])
})

test('a change is the number it comes to', () => {
  const target = aTarget({ kind: 'change', value: '-250000', baseline: '4280879' })
  const indicator = anIndicator({ definitions: [aDefinition({ unit: 'gbp' })] })
  expect(own(target, { indicator })).toMatchObject([{ low: '4030879', text: '£4,030,879' }])
})

test.each([
  ['none at all', null],
  ['a target "none"', aTarget({ kind: 'none', value: null, reason: 'not-set' })],
  ['a change from what is not known', aTarget({ kind: 'change', value: '-2', baseline: null })],
])('%s is not drawn', (_, target) => {
  expect(own(target)).toEqual([])
})

test('the targets of other years stand beside it, the oldest first, and no later ones', () => {
  const ofYear = (value: string) => [{ component: null, target: aTarget({ value }) }]
  const otherYears = {
    '2022/23': ofYear('4'),
    '2019/20': ofYear('2'),
    '2018/19': ofYear('1'),
  }
  expect(own(aTarget({ value: '3' }), { otherYears }).map((each) => [each.year, each.low])).toEqual(
    [
      ['2018/19', '1'],
      ['2019/20', '2'],
      ['2021/22', '3'],
    ],
  )
})

test('components have targets of their own', () => {
  const targets = ['A', 'B'].map((component, index) => ({
    component,
    target: aTarget({ value: String(index) }),
  }))
  expect(trendTargets(aCase([], { targets })).map((each) => [each.component, each.low])).toEqual([
    ['A', '0'],
    ['B', '1'],
  ])
})

test('a target is read in the unit of the definition it was set on', () => {
  const definitions = [aDefinition(), aDefinition({ version: 2, unit: '%', decimals: 1 })]
  const target = aTarget({ value: '71.5', definition: 2 })
  expect(own(target, { indicator: anIndicator({ definitions }) })).toMatchObject([
    { definition: 2, low: '71.5', text: '71.5%' },
  ])
})

describe('targets of quarters', () => {
  const pieces = (target: Target, given: Parameters<typeof aCase>[1] = {}) =>
    own(target, given).map((each) => [each.from, each.to, each.low])

  test('stand in the year’s place over their days', () => {
    expect(pieces(aTarget({ periodTargets: { '2021-22-Q2': '25' } }))).toEqual([
      ['2021-04-01', '2021-06-30', '20'],
      ['2021-07-01', '2021-09-30', '25'],
      ['2021-10-01', '2022-03-31', '20'],
    ])
  })

  test('are told where the year has none', () => {
    const target = aTarget({ kind: 'none', value: null, periodTargets: { '2021-22-Q4': '25' } })
    expect(pieces(target)).toEqual([['2022-01-01', '2022-03-31', '25']])
  })

  test('are none for what is not judged by them', () => {
    const indicator = anIndicator({ basis: 'cumulative-count' })
    const target = aTarget({ periodTargets: { '2021-22-Q2': '25' } })
    expect(pieces(target, { indicator })).toEqual([['2021-04-01', '2022-03-31', '20']])
  })
})
