import { describe, expect, test } from 'vitest'
import { aRange, aTarget, POLICY } from '../../examples/build-case.ts'
import { limitOf, type Target } from '../targets.ts'
import { toleranceOf } from '../tolerance.ts'
import type { Polarity } from '../words.ts'
import { judgeCumulativePercent, type RunningPercent } from './cumulative-percent.ts'
import type { Yardstick } from './yardstick.ts'

const within = (amount: string): Partial<Target> => ({ tolerance: { kind: 'absolute', amount } })

function yardstick(
  polarity: Exclude<Polarity, 'none'> = 'higher',
  target: Target = aTarget({ value: '97.5', ...within('0.5') }),
): Yardstick {
  const limit = limitOf(target, { unit: '%', decimals: 1 })
  if (limit === null) throw new Error('The target has no number')
  const tolerance = toleranceOf({ target, limit, polarity, unit: '%', policy: POLICY })
  return { polarity, limit, tolerance, unit: '%', decimals: 1 }
}

function after(k: number, value: string, given: Partial<RunningPercent> = {}): RunningPercent {
  return {
    value,
    progress: { k, n: 12, step: 'month' },
    earlier: [],
    profile: null,
    stretch: '2021/22',
    ...given,
  }
}

const year = (atThisPoint: string, atYearEnd: string) => ({ atThisPoint, atYearEnd })
const TWO = [year('27.9', '97.6'), year('28.0', '97.7')]

function judged(given: RunningPercent, by = yardstick()): string {
  const rag = judgeCumulativePercent(given, by)
  return `${rag.status} ${rag.code} ${rag.confidence}`
}

test.each([
  ['97.5', 'green final.green high'],
  ['97.0', 'amber final.amber high'],
  ['96.9', 'red final.red high'],
])('a whole year of %s%% is compared: %s', (value, expected) => {
  expect(judged(after(12, value))).toBe(expected)
})

describe('facts', () => {
  const lower = yardstick('lower', aTarget({ value: '20', ...within('1') }))
  const range = yardstick('range', aRange('10', '20', within('1')))
  test.each([
    ['97.5', yardstick(), 'green already-met high'],
    ['97.45', yardstick(), 'green already-met high'],
    ['21.1', lower, 'red already-exceeded high'],
    ['21.04', lower, 'amber no-pattern low'],
    ['21.1', range, 'red already-exceeded high'],
  ])('%s%% is decided before any pattern: %s', (value, by, expected) => {
    expect(judged(after(3, value), by)).toBe(expected)
  })

  test('past the limit is never green', () => {
    const falling = { earlier: [year('20', '18'), year('20', '18')] }
    expect(judged(after(6, '20.5', falling), lower)).toBe('amber projected.amber medium')
    expect(judged(after(6, '20.04', falling), lower)).toBe('green projected.green medium')
    expect(judged(after(6, '20.5', falling), range)).toBe('amber projected.amber medium')
  })
})

describe('the forecast', () => {
  const numbers = (given: RunningPercent, by = yardstick()) =>
    judgeCumulativePercent(given, by).numbers

  test('adds the average of what was still to come', () => {
    const { forecast, low, high } = numbers(after(3, '28.2', { earlier: TWO }))
    // 69.7 points were still to come in both years; the room is 0.5 times three-quarters.
    expect([forecast, low, high]).toEqual([
      expect.closeTo(97.9, 9),
      expect.closeTo(97.525, 9),
      expect.closeTo(98.275, 9),
    ])
  })

  test('has a room as wide as what was still to come differed', () => {
    const earlier = [year('28', '97'), year('28', '99')]
    const { forecast, low, high } = numbers(after(3, '27', { earlier }))
    expect([forecast, low, high]).toEqual([
      expect.closeTo(97, 9),
      expect.closeTo(95, 9),
      expect.closeTo(99, 9),
    ])
  })

  test('has twice the tolerance’s room with one earlier year', () => {
    const { low } = numbers(after(3, '28.2', { earlier: TWO.slice(1) }))
    expect(low).toBeCloseTo(97.9 - 0.75, 9)
  })

  test('stands on the last three earlier years', () => {
    const earlier = [year('0', '100'), ...TWO, year('28.1', '97.8')]
    expect(numbers(after(3, '28.2', { earlier })).forecast).toBeCloseTo(97.9, 9)
  })

  test('never passes 100, nor does its high end', () => {
    const earlier = [year('20', '97'), year('20', '98')]
    const { forecast, low, high } = numbers(after(3, '28.2', { earlier }))
    expect([forecast, low, high]).toEqual([100, 99, 100])
  })

  test('from a profile is the target and the distance from it, with twice the room', () => {
    const given = { profile: [27, 54, 80, 97.5], earlier: TWO }
    const { forecast, low, high } = numbers(after(3, '28', given))
    expect([forecast, low, high]).toEqual([
      expect.closeTo(98.5, 9),
      expect.closeTo(97.75, 9),
      expect.closeTo(99.25, 9),
    ])
  })
})

describe('the colour', () => {
  test.each([
    ['28.2', TWO, 'green projected.green medium'],
    ['27.7', TWO, 'amber projected.amber medium'],
    ['27.0', TWO, 'red projected.red medium'],
    ['28.2', TWO.slice(1), 'amber projected.amber low'],
    ['27.1', TWO.slice(1), 'amber projected.amber low'],
    ['26.0', TWO.slice(1), 'red projected.red low'],
    ['28.2', [], 'amber no-pattern low'],
  ])('of %s%% after three months, earlier years %o: %s', (value, earlier, expected) => {
    expect(judged(after(3, value, { earlier }))).toBe(expected)
  })

  test('with a profile may be green, earlier years or none', () => {
    expect(judged(after(3, '28', { profile: [27, 54, 80, 97.5] }))).toBe(
      'green projected.green low',
    )
  })

  test.each([
    [3, 'low'],
    [4, 'medium'],
    [9, 'high'],
  ])('after %i months with one earlier year has %s confidence', (k, confidence) => {
    const rag = judgeCumulativePercent(after(k, '60', { earlier: TWO.slice(1) }), yardstick())
    expect(rag.confidence).toBe(confidence)
  })

  test('held back for want of years says so, and not that the target is in doubt', () => {
    const rag = judgeCumulativePercent(
      after(10, '84.5', { earlier: [year('67', '97')] }),
      yardstick(),
    )
    expect(rag.reason).toMatch(
      /so the target of 97\.5% should be met; but one earlier year is too little to go by for green\.$/,
    )
  })
})

test.each([
  [{ profile: [27, 54, 80, 97.5] }, 'On the agreed profile the year would end'],
  [
    { earlier: TWO.slice(1) },
    'With as much still to come as at this point a year before, the year',
  ],
  [{ earlier: TWO }, 'With as much still to come as at this point in 2 earlier years, the year'],
  [
    { earlier: [...TWO, ...TWO] },
    'With as much still to come as at this point in 3 earlier years,',
  ],
])('it says what it goes by: %o', (given, words) => {
  expect(judgeCumulativePercent(after(3, '27.7', given), yardstick()).reason).toContain(words)
})

test('one earlier year that leaves the target in doubt is told like any other', () => {
  const given = { earlier: TWO.slice(1) }
  expect(judgeCumulativePercent(after(3, '27.1', given), yardstick()).reason).toMatch(
    /, which leaves the target of 97\.5% in doubt\.$/,
  )
})
