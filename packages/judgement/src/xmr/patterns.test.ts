import { describe, expect, it } from 'vitest'
import { shiftRuns, trendRuns, twoOfThreeRuns } from './patterns.ts'
import type { Side } from './types.ts'

describe('trendRuns', () => {
  it('needs six steps', () => {
    expect(trendRuns([1, 2, 3, 4, 5, 6])).toEqual([])
    expect(trendRuns([1, 2, 3, 4, 5, 6, 7])).toEqual([{ from: 0, to: 6, direction: 1 }])
  })

  it('finds a fall inside a longer series', () => {
    expect(trendRuns([4, 9, 8, 7, 6, 5, 4, 3, 8])).toEqual([{ from: 1, to: 7, direction: -1 }])
  })

  it('runs on past seven points', () => {
    expect(trendRuns([1, 2, 3, 4, 5, 6, 7, 8, 9])).toEqual([{ from: 0, to: 8, direction: 1 }])
  })

  it('ends at a tie', () => {
    expect(trendRuns([1, 2, 3, 4, 4, 5, 6, 7])).toEqual([])
  })

  it('takes values that differ by the rounding of doubles for a tie', () => {
    expect(trendRuns([0.1, 0.2, 0.3, 0.1 + 0.2, 0.4, 0.5, 0.6])).toEqual([])
  })

  it('ends at a missing value', () => {
    expect(trendRuns([1, 2, 3, 4, null, 5, 6, 7])).toEqual([])
  })

  it('lets two trends share a peak', () => {
    expect(trendRuns([1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1])).toEqual([
      { from: 0, to: 6, direction: 1 },
      { from: 6, to: 12, direction: -1 },
    ])
  })

  it('keeps two trends that adjoin at a tie apart', () => {
    expect(trendRuns([1, 2, 3, 4, 5, 6, 7, 7, 6, 5, 4, 3, 2, 1])).toEqual([
      { from: 0, to: 6, direction: 1 },
      { from: 7, to: 13, direction: -1 },
    ])
  })

  it('finds none in an empty series', () => {
    expect(trendRuns([])).toEqual([])
  })
})

describe('shiftRuns', () => {
  it('needs seven points on one side', () => {
    expect(shiftRuns([1, 1, 1, 1, 1, 1, -1])).toEqual([])
    expect(shiftRuns([1, 1, 1, 1, 1, 1, 1, -1])).toEqual([{ from: 0, to: 6, direction: 1 }])
  })

  it('reaches to the end of the series', () => {
    expect(shiftRuns([1, -1, -1, -1, -1, -1, -1, -1])).toEqual([{ from: 1, to: 7, direction: -1 }])
  })

  it('ends at a point on the mean', () => {
    expect(shiftRuns([1, 1, 1, 0, 1, 1, 1, 1])).toEqual([])
  })

  it('ends at a missing value', () => {
    expect(shiftRuns([1, 1, 1, null, 1, 1, 1, 1])).toEqual([])
  })

  it('does not take seven points on the mean for a run', () => {
    expect(shiftRuns([0, 0, 0, 0, 0, 0, 0])).toEqual([])
  })
})

describe('twoOfThreeRuns', () => {
  const above: Side[] = [1, 1, 1]

  it('finds three points of which two lie beyond two sigma', () => {
    expect(twoOfThreeRuns(above, [true, false, true])).toEqual([{ from: 0, to: 2, direction: 1 }])
  })

  it('needs two of them', () => {
    expect(twoOfThreeRuns(above, [false, true, false])).toEqual([])
  })

  it('needs all three on one side of the mean', () => {
    expect(twoOfThreeRuns([1, -1, 1], [true, false, true])).toEqual([])
    expect(twoOfThreeRuns([1, 0, 1], [true, false, true])).toEqual([])
  })

  it('needs three points', () => {
    expect(twoOfThreeRuns([-1, -1], [true, true])).toEqual([])
    expect(twoOfThreeRuns([-1, null, -1], [true, false, true])).toEqual([])
  })
})
