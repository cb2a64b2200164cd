import { describe, expect, test } from 'vitest'
import { swing } from './likely-range.ts'
import { stepLengths, type YearPattern } from './pattern.ts'

const QUARTERS = [3, 6, 9, 12]
const TWO_SIGMA = (2 / 3) * 2.66
const year = (values: number[], ends = QUARTERS.slice(0, values.length)): YearPattern => ({
  ends,
  values,
})

function r(
  lastYear: YearPattern | null,
  thisYear: YearPattern,
  { k = 9, isPatternKnown = true } = {},
): number {
  return swing({ lastYear, thisYear, progress: { k, n: 12, step: 'month' }, isPatternKnown })
}

describe('r', () => {
  test('is two sigma of the moving ranges over the mean, across the year’s end', () => {
    // Ranges of 2, 2, 2 and, across the year’s end, 2; a mean of 20.8.
    const expected = (TWO_SIGMA * 2) / 20.8
    expect(r(year([20, 22, 20, 22]), year([20]), { k: 3 })).toBeCloseTo(expected, 12)
  })

  test('counts the range across the year’s end', () => {
    // Ranges of 1, 1, 1 and, across the year’s end, 3; a mean of 20.
    const expected = (TWO_SIGMA * 1.5) / 20
    expect(r(year([20, 21, 20, 21]), year([18]), { k: 3 })).toBeCloseTo(expected, 12)
  })

  test('leaves one wild range out', () => {
    // Ranges of 2, 2, 30, 30, 2, 2 average 11.3; none passes 3.267 times that.
    expect(r(year([20, 22, 20, 50]), year([20, 22, 20]))).toBe(0.5)
    // Ranges of 2 eleven times and 68 once average 7.5; 68 passes 24.5 and is left out.
    const months = Array.from({ length: 12 }, (_, index) => index + 1)
    const last = year([20, 22, 20, 22, 20, 22, 20, 22, 20, 22, 20, 22], months)
    const mean = (12 * 21 + 90) / 13
    expect(r(last, year([90], [1]), { k: 1 })).toBeCloseTo((TWO_SIGMA * 2) / mean, 12)
  })

  test.each([
    ['steady values', year([25, 25, 25, 25]), year([25]), 0.08],
    ['wild values', year([5, 50, 5, 50]), year([5]), 0.5],
    ['terms of 24, 20, 13 and then 25', year([24, 20, 13], [4, 8, 12]), year([25], [4]), 0.5],
    ['fewer than four values', null, year([20, 22, 20]), 0.25],
    ['a mean of zero', year([5, -5, 5, -5]), year([0]), 0.25],
    ['nothing but zeros', year([0, 0, 0, 0]), year([0]), 0.25],
  ])('of %s is kept within bounds', (_, lastYear, thisYear, expected) => {
    expect(r(lastYear, thisYear)).toBe(expected)
  })

  test.each([
    [7, false, 0.25],
    [8, false, 0.08],
    [7, true, 0.08],
  ])('after %i months, pattern known %s, of steady values is %s', (k, isPatternKnown, expected) => {
    const months = Array.from({ length: k }, (_, index) => index + 1)
    const steady = year(Array(k).fill(10), months)
    expect(r(null, steady, { k, isPatternKnown })).toBe(expected)
  })

  test('stays wider than the least where values swing more than that', () => {
    const wild = year([5, 50, 5, 50, 5, 50, 5], [1, 2, 3, 4, 5, 6, 7])
    expect(r(null, wild, { k: 7, isPatternKnown: false })).toBe(0.5)
  })
})

describe('a missing return', () => {
  test('leaves the value after it unknown, and the others known', () => {
    // The first quarter of this year is missing: its second quarter’s total tells of both.
    const expected = (TWO_SIGMA * 2) / 21
    expect(r(year([20, 22, 20, 22]), year([44], [6]), { k: 6 })).toBeCloseTo(expected, 12)
  })

  test('leaves no range on either side of it', () => {
    // Ranges of 2 and 2 stay; those to and from the unknown third quarter fall away.
    const lastYear = year([20, 22, 40], [3, 6, 12])
    const expected = (TWO_SIGMA * 2) / ((20 + 22 + 30 + 32) / 4)
    expect(r(lastYear, year([30, 32]), { k: 6 })).toBeCloseTo(expected, 12)
  })

  test('can leave too few values', () => {
    expect(r(year([42, 42], [6, 12]), year([20]), { k: 3 })).toBe(0.25)
  })
})

test('a step is as long as the months between its ends', () => {
  expect(stepLengths(year([1, 1, 1], [3, 6, 12]))).toEqual([3, 3, 6])
})
