import { describe, expect, test } from 'vitest'
import { aFigure, anIndicator, figureAt, runningTotals } from '../examples/build-case.ts'
import { readingsHeld } from './combine.ts'
import type { Figure, Reading } from './figures.ts'
import {
  earlierPercents,
  earlierYears,
  patternOfThisYear,
  totalBesideForecast,
  withoutForecasts,
} from './running-history.ts'
import type { Basis } from './words.ts'

function readings(figures: Figure[], basis: Basis = 'cumulative-count'): Reading[] {
  return readingsHeld(anIndicator({ basis }), figures)
}

const total = (value: string, from: string, to: string) => aFigure(value, from, to)

describe('this year', () => {
  test('is told by the differences of its totals, up to the current one', () => {
    const held = readings(runningTotals('2021-22-Q1', [20, 18, 17, 22]))
    const pattern = patternOfThisYear(held, held[1] as Reading, 'financial')
    expect(pattern).toEqual({ ends: [3, 6], values: [20, 18] })
  })

  test('counts what lies between two decimals', () => {
    const held = readings([
      total('0.1', '2021-04-01', '2021-06-30'),
      total('0.3', '2021-04-01', '2021-09-30'),
    ])
    const { values } = patternOfThisYear(held, held[1] as Reading, 'financial')
    expect(values).toEqual([0.1, expect.closeTo(0.2, 12)])
  })

  test('takes the later of two totals of one month', () => {
    const held = readings([
      total('5', '2021-09-01', '2021-09-30'),
      total('8', '2021-09-01', '2021-10-20'),
      total('9', '2021-09-01', '2021-10-31'),
    ])
    expect(patternOfThisYear(held, held[2] as Reading, 'academic')).toEqual({
      ends: [1, 2],
      values: [8, 1],
    })
  })

  test('crosses no definition, no component and no figure that is not comparable', () => {
    const others = [
      { ...total('5', '2021-04-01', '2021-04-30'), definition: 2 },
      { ...total('6', '2021-04-01', '2021-05-31'), component: 'A' },
      { ...total('7', '2021-04-01', '2021-06-30'), notComparable: 'a rate' },
    ].map((each) => ({ ...each, parts: null }) as unknown as Reading)
    const [current] = readings([total('38', '2021-04-01', '2021-09-30')]) as [Reading]
    const pattern = patternOfThisYear([...others, current], current, 'financial')
    expect(pattern).toEqual({ ends: [6], values: [38] })
  })
})

describe('earlier years', () => {
  test('are those complete, with a total inside the year as well, oldest first', () => {
    const held = readings([
      ...runningTotals('2018-19-Q1', [1, 2, 3, 4]),
      figureAt('2019-20-Q4', '50', { basis: 'cumulative-count' }),
      ...runningTotals('2020-21-Q1', [20, 18, 17, 22, 19]),
    ])
    expect(earlierYears(held, held.at(-1) as Reading, 'financial')).toEqual([
      { ends: [3, 6, 9, 12], values: [1, 2, 3, 4] },
      { ends: [3, 6, 9, 12], values: [20, 18, 17, 22] },
    ])
  })

  test('are none that are not over', () => {
    const held = readings(runningTotals('2020-21-Q1', [20, 18, 17]))
    expect(earlierYears(held, held[2] as Reading, 'financial')).toEqual([])
  })

  test('are of the measure’s own year type', () => {
    const held = readings([
      total('10', '2019-09-01', '2019-12-31'),
      total('26', '2019-09-01', '2020-08-31'),
      total('12', '2020-09-01', '2020-12-31'),
    ])
    expect(earlierYears(held, held[2] as Reading, 'academic')).toEqual([
      { ends: [4, 12], values: [10, 16] },
    ])
    expect(earlierYears(held, held[2] as Reading, 'financial')).toEqual([])
  })
})

describe('earlier percentages', () => {
  test('are years held at this very point and at their end', () => {
    const held = readings(
      [
        total('27.9', '2019-04-01', '2019-06-30'),
        total('97.6', '2019-04-01', '2020-03-31'),
        total('55', '2020-04-01', '2020-09-30'),
        total('97.7', '2020-04-01', '2021-03-31'),
        total('28.2', '2021-04-01', '2021-06-30'),
      ],
      'cumulative-percent',
    )
    const june = held.find((each) => each.value === '28.2') as Reading
    expect(earlierPercents(held, june, 'financial')).toEqual([
      { atThisPoint: '27.9', atYearEnd: '97.6' },
    ])
  })

  test('find the end of February across a leap year', () => {
    const held = readings(
      [
        total('90', '2019-04-01', '2020-02-29'),
        total('97', '2019-04-01', '2020-03-31'),
        total('91', '2020-04-01', '2021-02-28'),
      ],
      'cumulative-percent',
    )
    expect(earlierPercents(held, held[2] as Reading, 'financial')).toEqual([
      { atThisPoint: '90', atYearEnd: '97' },
    ])
  })
})

describe('beside forecasts', () => {
  const like = { definition: 1, component: null }
  const given = { period: '2021-22-Q2', unit: 'count' }

  test('the newest total of the plan year up to the quarter’s end counts', () => {
    const held = readings(runningTotals('2020-21-Q4', [77, 19, 10, 11]), 'forecast')
    expect(totalBesideForecast(held, like, given)?.value).toBe('29')
    expect(totalBesideForecast(held, like, { ...given, period: '2021-22-Q4' })?.value).toBe('40')
  })

  test('a whole year is no total beside it, and pounds add up as counts do', () => {
    const held = readings(runningTotals('2021-22-Q4', [77]), 'forecast')
    expect(totalBesideForecast(held, like, { ...given, period: '2021-22-Q4' })).toBeNull()
    const totals = readings(runningTotals('2021-22-Q1', [19]), 'forecast')
    expect(totalBesideForecast(totals, like, { ...given, unit: 'gbp' })?.value).toBe('19')
    expect(totalBesideForecast(totals, like, { ...given, unit: '%' })).toBeNull()
  })

  test('what was only forecast is left out, and the newest of what came stays', () => {
    const forecast = (value: string, madeIn: string) =>
      figureAt('2020-21-Q4', value, { basis: 'forecast', madeIn })
    const held = readings(
      [forecast('1', '2020-21-Q3'), forecast('2', '2020-21-Q4'), forecast('3', '2021-22-Q1')],
      'forecast',
    )
    expect(withoutForecasts(held).map((each) => each.value)).toEqual(['3'])
  })
})
