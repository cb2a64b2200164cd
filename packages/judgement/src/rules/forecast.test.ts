import { describe, expect, test } from 'vitest'
import {
  aCase,
  aDefinition,
  anIndicator,
  aRange,
  aTarget,
  figureAt,
  POLICY,
  runningTotals,
} from '../../examples/build-case.ts'
import type { Figure } from '../figures.ts'
import type { MeasureCase } from '../measure-case.ts'
import { judgeProgress } from '../progress.ts'
import { limitOf, type Target } from '../targets.ts'
import { toleranceOf } from '../tolerance.ts'
import type { Polarity } from '../words.ts'
import type { RunningCount } from './cumulative-count.ts'
import { judgeForecast } from './forecast.ts'
import type { Yardstick } from './yardstick.ts'

function yardstick(
  polarity: Exclude<Polarity, 'none'>,
  target: Target = aTarget({ value: '100' }),
): Yardstick {
  const limit = limitOf(target, { unit: 'count', decimals: 0 })
  if (limit === null) throw new Error('The target has no number')
  const tolerance = toleranceOf({ target, limit, polarity, unit: 'count', policy: POLICY })
  return { polarity, limit, tolerance, unit: 'count', decimals: 0 }
}

/** 40 after half a year of an even spread: heading for 80, likely range 70 to 90. */
const SO_FAR: RunningCount = {
  total: '40',
  progress: { k: 6, n: 12, step: 'month' },
  thisYear: { ends: [6], values: [40] },
  earlier: [],
  profile: null,
  lumpy: false,
  stretch: '2021/22',
}

describe('a forecast', () => {
  test.each([
    ['higher', '100', 'green forecast.green'],
    ['higher', '95', 'amber forecast.amber'],
    ['higher', '94', 'red forecast.red'],
    ['lower', '100', 'green forecast.green'],
    ['lower', '105', 'amber forecast.amber'],
    ['lower', '106', 'red forecast.red'],
  ] as const)('%s is better: %s against 100 is %s', (polarity, value, expected) => {
    const rag = judgeForecast({ value, year: '2021/22', soFar: null }, yardstick(polarity))
    expect(`${rag.status} ${rag.code}`).toBe(expected)
    expect(rag.confidence).toBe('medium')
  })

  test.each([
    ['higher', '100', 'amber'],
    ['higher', '96', 'red'],
    ['higher', '91', 'red'],
    ['lower', '69', 'amber'],
  ] as const)(
    '%s is better: %s, more hopeful than the figures allow, is one step lower: %s',
    (polarity, value, status) => {
      const rag = judgeForecast({ value, year: '2021/22', soFar: SO_FAR }, yardstick(polarity))
      expect([rag.status, rag.code]).toEqual([status, 'forecast.optimistic'])
    },
  )

  test('lower is better: an amber one goes down to red', () => {
    const by = yardstick('lower', aTarget({ value: '66' }))
    const rag = judgeForecast({ value: '69', year: '2021/22', soFar: SO_FAR }, by)
    expect([rag.status, rag.code]).toEqual(['red', 'forecast.optimistic'])
  })

  test.each([
    ['higher', '90', 'forecast.red'],
    ['higher', '60', 'forecast.red'],
    ['lower', '70', 'forecast.green'],
    ['lower', '120', 'forecast.red'],
  ] as const)(
    '%s is better: %s, no more hopeful than they allow, is never raised or lowered',
    (polarity, value, code) => {
      const rag = judgeForecast({ value, year: '2021/22', soFar: SO_FAR }, yardstick(polarity))
      expect(rag.code).toBe(code)
    },
  )

  test('of a range has no hopeful end', () => {
    const by = yardstick('range', aRange('100', '120'))
    expect(judgeForecast({ value: '110', year: '2021/22', soFar: SO_FAR }, by).code).toBe(
      'forecast.green',
    )
  })

  test('is not held against figures of which nothing was expected yet', () => {
    const soFar = { ...SO_FAR, total: '0', profile: [0, 0, 40, 100] }
    const rag = judgeForecast({ value: '100', year: '2021/22', soFar }, yardstick('higher'))
    expect(rag.code).toBe('forecast.green')
  })
})

describe('in a measure', () => {
  const indicator = anIndicator({ basis: 'forecast', polarity: 'higher' })
  const target = aTarget({ value: '100' })
  /** Totals of 20 and 40 this year; 25 a quarter in the year before. */
  const totals = [
    ...runningTotals('2020-21-Q1', [25, 25, 25, 25]),
    ...runningTotals('2021-22-Q1', [20, 20]),
  ]
  const forecast = (value: string, period = '2021-22-Q2') =>
    figureAt(period, value, { basis: 'forecast' })

  function judged(current: Figure[], given: Parameters<typeof aCase>[1] = {}): string {
    const rag = judgeProgress(aCase(current, { indicator, target, ...given }))
    return `${rag.status} ${rag.code}`
  }

  test('totals held beside it are what it is held against', () => {
    expect(judged([forecast('100')], { earlier: totals })).toBe('amber forecast.optimistic')
    expect(judged([forecast('100')])).toBe('green forecast.green')
  })

  test('forecasts of last year are no part of its pattern, its outturn is', () => {
    const forecasts = ['2020-21-Q1', '2020-21-Q2', '2020-21-Q3'].map((period) =>
      forecast('400', period),
    )
    const rag = judgeProgress(
      aCase([forecast('100')], { indicator, target, earlier: [...totals, ...forecasts] }),
    )
    expect(rag.numbers.hopeful).toBeCloseTo(80 + 0.08 * 40, 1)
  })

  test('totals that cannot be set beside the target, or of later quarters, do not count', () => {
    const flagged = totals.map((each) => ({ ...each, notComparable: 'one quarter’s own' }))
    expect(judged([forecast('100')], { earlier: flagged })).toBe('green forecast.green')
    const later = runningTotals('2021-22-Q1', [20, 20, 0]).slice(2)
    expect(judged([forecast('100')], { earlier: later })).toBe('green forecast.green')
  })

  test('rates do not add up over a year', () => {
    const rates = anIndicator({
      basis: 'forecast',
      polarity: 'higher',
      definitions: [aDefinition({ unit: 'per10000' })],
    })
    expect(judged([forecast('100')], { indicator: rates, earlier: totals })).toBe(
      'green forecast.green',
    )
  })

  test('without a forecast the figures so far are judged', () => {
    const rag = judgeProgress(aCase([], { indicator, target, earlier: totals }))
    expect([rag.status, rag.code]).toEqual(['red', 'projected.red'])
    expect(rag.reason).toMatch(/No forecast was supplied\.$/)
  })

  test('without a forecast and figures there is none', () => {
    expect(judged([])).toBe('none no-forecast')
  })

  test('a forecast said to follow is not replaced', () => {
    const current: MeasureCase['current'] = { availability: 'to-follow', figures: [] }
    expect(judged([], { earlier: totals, current })).toBe('none to-follow')
  })

  test('a total cited in its place is judged as the total it is', () => {
    expect(judged(totals.slice(-1), { earlier: totals.slice(0, -1) })).toBe('red projected.red')
  })
})
