import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meanMovingRange, meanOf, movingRanges } from './mean-moving-range.ts'

describe('meanOf', () => {
  it('averages', () => {
    expect(meanOf([50, 52, 54])).toBe(52)
  })

  it('adds back what rounding lost', () => {
    expect(meanOf([91.2, 91.2, 91.2, 91.2, 91.2, 91.2, 91.2, 91.2, 91.2, 91.2])).toBe(91.2)
  })

  it('refuses an empty list', () => {
    expect(() => meanOf([])).toThrow(RangeError)
  })
})

describe('movingRanges', () => {
  it('are the distances between neighbours', () => {
    expect(movingRanges([10, 12, 9])).toEqual([2, 3])
  })

  it('do not reach across a missing value', () => {
    expect(movingRanges([50, 52, null, 49, 54])).toEqual([2, 5])
  })
})

describe('meanMovingRange', () => {
  it('leaves a range out that passes 3.267 times the mean', () => {
    expect(meanMovingRange([0, 1, 0, 1, 0, 16], { screen: true })).toEqual({
      status: 'known',
      mean: 1,
      unscreened: 4,
      screenedOut: 1,
    })
  })

  it('keeps every range when screening is off', () => {
    expect(meanMovingRange([0, 1, 0, 1, 0, 16], { screen: false })).toEqual({
      status: 'known',
      mean: 4,
      unscreened: 4,
      screenedOut: 0,
    })
  })

  it('leaves a range out that lies on the cut-off', () => {
    // The five ranges average 4,000, so the cut-off is 13,068, the last of them.
    expect(meanMovingRange([0, 1733, 0, 1733, 0, 13068], { screen: true })).toMatchObject({
      mean: 1733,
      screenedOut: 1,
    })
  })

  it('screens once, however large what remains', () => {
    const values = [0, 1, 0, 1, 0, 1, 0, 1, 0, 20, 1020]
    expect(meanMovingRange(values, { screen: true })).toMatchObject({
      mean: 28 / 9,
      screenedOut: 1,
    })
  })

  it('falls back to every range when screening leaves a mean of zero', () => {
    expect(meanMovingRange([5, 5, 5, 5, 9], { screen: true })).toEqual({
      status: 'known',
      mean: 1,
      unscreened: 1,
      screenedOut: 0,
    })
  })

  it('is zero for values that never move', () => {
    expect(meanMovingRange([5, 5, 5], { screen: true })).toMatchObject({ mean: 0, screenedOut: 0 })
  })

  it.each([{ values: [] }, { values: [7] }, { values: [7, null, 8] }])(
    'says why there is none for $values',
    ({ values }) => {
      expect(meanMovingRange(values, { screen: true })).toEqual({
        status: 'none',
        reason: 'no-adjacent-values',
      })
    },
  )

  it('never grows by screening', () => {
    const series = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2 })
    fc.assert(
      fc.property(series, (values) => {
        const result = meanMovingRange(values, { screen: true })
        expect(result).toMatchObject({ status: 'known' })
        expect(result.status === 'known' && result.mean <= result.unscreened + 1e-9).toBe(true)
      }),
    )
  })
})
