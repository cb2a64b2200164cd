import { describe, expect, test } from 'vitest'
import { aCase, aDefinition, anIndicator, figureAt, runningTotals } from '../examples/build-case.ts'
import { trendOf } from './trend.ts'

const definitions = [1, 2, 3].map((version) => aDefinition({ version }))

test('a trend says what its figures are counted in and how they are read', () => {
  const definition = aDefinition({ unit: 'gbp', decimals: 2 })
  const indicator = anIndicator({ basis: 'forecast', definitions: [definition] })
  expect(trendOf(aCase([], { indicator }), [])).toMatchObject({
    unit: 'gbp',
    decimals: 2,
    polarity: 'lower',
    basis: 'forecast',
    yearType: 'financial',
    breaks: [],
  })
})

test('a trend has the targets of its years, and what came in each part of them', () => {
  const totals = runningTotals('2021-22-Q1', [20, 18])
  const trend = trendOf(
    aCase(totals.slice(-1), {
      indicator: anIndicator({ basis: 'cumulative-count' }),
      earlier: totals.slice(0, 1),
    }),
    [],
  )
  expect(trend.targets.map((each) => each.text)).toEqual(['20'])
  expect(trend.inPeriod[0]?.points.map((each) => each.text)).toEqual(['20', '18'])
})

describe('breaks', () => {
  const breaksOf = (...held: [period: string, definition: number][]) => {
    const earlier = held.map(([period, definition]) => figureAt(period, '9', { definition }))
    return trendOf(aCase([], { indicator: anIndicator({ definitions }), earlier }), []).breaks
  }

  test('stand at the first figure of each later definition', () => {
    expect(
      breaksOf(['2018-19-Q4', 1], ['2019-20-Q1', 2], ['2019-20-Q2', 2], ['2021-22-Q2', 3]),
    ).toEqual([
      { at: '2019-06-30', definition: 2 },
      { at: '2021-09-30', definition: 3 },
    ])
  })

  test('pass over a definition that no figure follows', () => {
    expect(breaksOf(['2019-20-Q1', 1], ['2020-21-Q1', 3])).toEqual([
      { at: '2020-06-30', definition: 3 },
    ])
  })

  test('are none before the first definition held, whichever it is', () => {
    expect(breaksOf(['2019-20-Q1', 2], ['2020-21-Q1', 2])).toEqual([])
  })

  test('stand where earlier years that were counted again begin', () => {
    expect(breaksOf(['2018-19-Q1', 2], ['2018-19-Q4', 1])).toEqual([
      { at: '2018-06-30', definition: 2 },
    ])
  })
})
