import { describe, expect, test } from 'vitest'
import {
  expectedShare,
  isTooEarly,
  patternInWords,
  profileShare,
  type YearPattern,
} from './pattern.ts'
import type { YearProgress } from './yardstick.ts'

const after = (k: number, n = 12): YearProgress => ({ k, n, step: 'month' })
const quarters = (values: number[]): YearPattern => ({ ends: [3, 6, 9, 12], values })
const terms = (values: number[]): YearPattern => ({ ends: [4, 8, 12], values })

describe('the share expected by now', () => {
  test('is the agreed profile’s before any earlier year’s', () => {
    const expected = expectedShare(after(6), [10, 20, 60, 100], [quarters([25, 25, 25, 25])])
    expect(expected).toEqual({ share: 0.2, source: 'profile', years: 0 })
  })

  test('blends one earlier year half and half with an even spread', () => {
    const expected = expectedShare(after(3), null, [quarters([40, 20, 20, 20])])
    expect(expected).toEqual({
      share: expect.closeTo((0.4 + 0.25) / 2, 12),
      source: 'earlier-years',
      years: 1,
    })
  })

  test('blends two earlier years two to one', () => {
    const earlier = [terms([26, 18, 14]), terms([24, 20, 13])]
    const average = (26 / 58 + 24 / 57) / 2
    expect(expectedShare(after(4), null, earlier).share).toBeCloseTo(
      (2 / 3) * average + (1 / 3) * (1 / 3),
      12,
    )
  })

  test('uses the last three earlier years at most', () => {
    const earlier = [quarters([100, 0, 0, 0]), ...Array(3).fill(quarters([40, 20, 20, 20]))]
    const expected = expectedShare(after(3), null, earlier)
    expect(expected.years).toBe(3)
    expect(expected.share).toBeCloseTo(0.75 * 0.4 + 0.25 * 0.25, 12)
  })

  test('leaves steps empty that every earlier year left empty', () => {
    const summerless = quarters([50, 0, 25, 25])
    expect(expectedShare(after(6), null, [summerless]).share).toBeCloseTo((0.5 + 1 / 3) / 2, 12)
    const other = quarters([50, 10, 20, 20])
    expect(expectedShare(after(6), null, [summerless, other]).share).toBeCloseTo(
      (2 / 3) * 0.55 + (1 / 3) * 0.5,
      12,
    )
  })

  test('spreads evenly over the months where earlier years were told in other steps', () => {
    const earlier = [quarters([0, 50, 25, 25]), { ends: [6, 12], values: [50, 50] }]
    expect(expectedShare(after(6), null, earlier).share).toBeCloseTo(0.5, 12)
  })

  test.each([
    ['no earlier year', []],
    ['none that tells of this point', [terms([26, 18, 14])]],
    ['one without a total', [quarters([0, 0, 0, 0])]],
  ])('is even with %s', (_, earlier) => {
    expect(expectedShare(after(3), null, earlier)).toEqual({
      share: 0.25,
      source: 'even',
      years: 0,
    })
  })
})

describe('a profile', () => {
  test.each([
    [3, 12, 0.1],
    [6, 12, 0.2],
    [12, 12, 1],
    [1, 12, 0.1 / 3],
    [7, 12, 0.2 + 0.4 / 3],
    [0, 12, 0],
    [1, 4, 0.1],
    [3, 3, 1],
  ])('after %i of %i is %d of the year', (k, n, share) => {
    expect(profileShare(after(k, n), [10, 20, 60, 100])).toBeCloseTo(share, 12)
  })

  test('of months has a value for each', () => {
    const monthly = [5, 12, 20, 28, 36, 45, 54, 63, 72, 81, 90, 100]
    expect(profileShare(after(11), monthly)).toBeCloseTo(0.9, 12)
  })
})

test.each([
  [1, 'profile', true],
  [2, 'profile', false],
  [1, 'earlier-years', true],
  [2, 'earlier-years', false],
  [3, 'even', true],
  [4, 'even', false],
] as const)('after %i of 12 months with a source of %s: too early %s', (k, source, isEarly) => {
  expect(isTooEarly(after(k), source)).toBe(isEarly)
})

test.each([
  ['profile', 0, 'on the agreed profile'],
  ['even', 0, 'on an even spread'],
  ['earlier-years', 1, 'on an earlier year’s pattern'],
  ['earlier-years', 2, 'on the pattern of 2 earlier years'],
] as const)('a source of %s, %i years, is "%s"', (source, years, words) => {
  expect(patternInWords({ share: 0.5, source, years })).toBe(words)
})
