import { describe, expect, it } from 'vitest'
import { displayOf, linesOf } from './limits.ts'
import type { XmrLines } from './types.ts'

const screened = { screenOutliers: true }

describe('linesOf', () => {
  it('draws limits 2.66 and lines two thirds of 2.66 mean moving ranges from the mean', () => {
    const lines = linesOf([10, 12, 10, 12], screened)
    expect(lines).toMatchObject({
      status: 'full',
      mean: 11,
      limits: { lower: expect.closeTo(5.68, 9), upper: expect.closeTo(16.32, 9) },
      twoSigma: { lower: expect.closeTo(7.4533333333, 9), upper: expect.closeTo(14.5466666667, 9) },
    })
  })

  it('does not cut limits off at zero or a hundred', () => {
    expect(linesOf([99, 100, 99, 100], screened)).toMatchObject({
      limits: { lower: expect.closeTo(96.84, 9), upper: expect.closeTo(102.16, 9) },
    })
    expect(linesOf([0, 1, 0, 1], screened)).toMatchObject({
      limits: { lower: expect.closeTo(-2.16, 9), upper: expect.closeTo(3.16, 9) },
    })
  })

  it('gives a constant series limits at its mean', () => {
    expect(linesOf([85, 85, 85], screened)).toMatchObject({
      mean: 85,
      limits: { lower: 85, upper: 85 },
      twoSigma: { lower: 85, upper: 85 },
    })
  })

  it('draws the lines from the baseline alone', () => {
    expect(linesOf([10, 12, 10, 12, 90, 95], { ...screened, baselinePoints: 4 })).toMatchObject({
      mean: 11,
      limits: { upper: expect.closeTo(16.32, 9) },
    })
  })

  it('does not count a missing value towards the baseline', () => {
    expect(linesOf([10, 12, null, 10, 12, 90], { ...screened, baselinePoints: 4 })).toMatchObject({
      mean: 11,
      meanMovingRange: { mean: 2 },
    })
  })

  it('uses every value when the baseline is longer than the series', () => {
    expect(linesOf([10, 12], { ...screened, baselinePoints: 12 })).toMatchObject({ mean: 11 })
  })

  it('has a mean alone where no two values are neighbours', () => {
    expect(linesOf([10, null, 14], screened)).toEqual({
      status: 'mean-only',
      reason: 'no-adjacent-values',
      mean: 12,
    })
  })

  it('has no lines without values', () => {
    expect(linesOf([null, null], screened)).toEqual({ status: 'none', reason: 'no-values' })
  })
})

describe('displayOf', () => {
  const full = linesOf([10, 12, 10, 12], screened)
  const meanOnly: XmrLines = { status: 'mean-only', reason: 'no-adjacent-values', mean: 12 }

  it.each([
    { count: 7, display: 'run-chart' },
    { count: 8, display: 'trial-limits' },
    { count: 12, display: 'trial-limits' },
    { count: 13, display: 'full' },
  ])('advises $display for $count values', ({ count, display }) => {
    expect(displayOf(count, full)).toBe(display)
  })

  it('advises a run chart where there are no limits to show', () => {
    expect(displayOf(20, meanOnly)).toBe('run-chart')
  })
})
