import { describe, expect, it } from 'vitest'
import { readPoints, zoneOf } from './signals.ts'
import type { XmrLines } from './types.ts'

const lines: XmrLines = {
  status: 'full',
  mean: 50,
  limits: { lower: 20, upper: 80 },
  twoSigma: { lower: 30, upper: 70 },
  meanMovingRange: { status: 'known', mean: 11.278, unscreened: 11.278, screenedOut: 0 },
}
const counting = { twoOfThreeIncludesOutside: true }
const notCounting = { twoOfThreeIncludesOutside: false }

describe('zoneOf', () => {
  it.each([
    { value: 50, zone: 'inside-two-sigma' },
    { value: 70, zone: 'inside-two-sigma' },
    { value: 30, zone: 'inside-two-sigma' },
    { value: 71, zone: 'beyond-two-sigma' },
    { value: 29, zone: 'beyond-two-sigma' },
    { value: 80, zone: 'beyond-two-sigma' },
    { value: 20, zone: 'beyond-two-sigma' },
    { value: 81, zone: 'outside-limits' },
    { value: 19, zone: 'outside-limits' },
  ])('places $value $zone', ({ value, zone }) => {
    expect(zoneOf(value, lines)).toBe(zone)
  })

  it('knows no zone without limits', () => {
    const meanOnly: XmrLines = { status: 'mean-only', reason: 'no-adjacent-values', mean: 50 }
    expect(zoneOf(500, meanOnly)).toBe('no-limits')
  })
})

describe('readPoints', () => {
  const signalsOf = (values: (number | null)[], options = counting) =>
    readPoints(values, lines, options).map((reading) => reading?.signal ?? null)

  it('signals a point outside the limits', () => {
    expect(signalsOf([50, 81, 19])).toEqual([
      null,
      { rule: 'outside-limits', direction: 'high' },
      { rule: 'outside-limits', direction: 'low' },
    ])
  })

  it('lets the limits come before a trend', () => {
    const signals = signalsOf([15, 40, 45, 50, 55, 60, 65])
    expect(signals[0]).toEqual({ rule: 'outside-limits', direction: 'low' })
    expect(signals[1]).toEqual({ rule: 'trend', direction: 'high' })
  })

  it('lets a trend decide by its own direction, not by its side of the mean', () => {
    expect(signalsOf([31, 32, 33, 34, 35, 36, 37])[0]).toEqual({ rule: 'trend', direction: 'high' })
  })

  it('lets a trend come before two of three and a shift', () => {
    expect(signalsOf([61, 62, 63, 64, 65, 75, 76])[6]).toEqual({ rule: 'trend', direction: 'high' })
  })

  it('lets two of three come before a shift', () => {
    expect(signalsOf([60, 75, 60, 75, 60, 61, 60])).toEqual([
      { rule: 'shift', direction: 'high' },
      { rule: 'two-of-three', direction: 'high' },
      { rule: 'shift', direction: 'high' },
      { rule: 'two-of-three', direction: 'high' },
      { rule: 'shift', direction: 'high' },
      { rule: 'shift', direction: 'high' },
      { rule: 'shift', direction: 'high' },
    ])
  })

  it('marks only the points beyond two sigma among two of three', () => {
    expect(signalsOf([40, 25, 40, 25, 60])).toEqual([
      null,
      { rule: 'two-of-three', direction: 'low' },
      null,
      { rule: 'two-of-three', direction: 'low' },
      null,
    ])
  })

  it('counts a point outside the limits among two of three where the option says so', () => {
    expect(signalsOf([81, 75, 60], counting)[1]).toEqual({
      rule: 'two-of-three',
      direction: 'high',
    })
    expect(signalsOf([81, 75, 60], notCounting)[1]).toBeNull()
  })

  it('gives the point two trends share to the later one', () => {
    const signals = signalsOf([40, 42, 44, 46, 48, 50, 52, 50, 48, 46, 44, 42, 40])
    expect(signals[5]).toEqual({ rule: 'trend', direction: 'high' })
    expect(signals[6]).toEqual({ rule: 'trend', direction: 'low' })
  })

  it('reads nothing of a missing value', () => {
    expect(readPoints([50, null], lines, counting)[1]).toBeNull()
  })
})
