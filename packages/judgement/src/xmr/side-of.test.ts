import { describe, expect, it } from 'vitest'
import { sideOf } from './side-of.ts'

describe('sideOf', () => {
  it.each([
    { value: 12, line: 11, side: 1 },
    { value: 10, line: 11, side: -1 },
    { value: 11, line: 11, side: 0 },
    { value: -12, line: -11, side: -1 },
  ])('puts $value at $side of $line', ({ value, line, side }) => {
    expect(sideOf(value, line)).toBe(side)
  })

  it('takes the rounding of doubles for being on the line', () => {
    expect(sideOf(0.3, 0.1 + 0.2)).toBe(0)
  })

  it('widens with the line and not below one', () => {
    expect(sideOf(1_000_000.0009, 1_000_000)).toBe(0)
    expect(sideOf(1_000_000.002, 1_000_000)).toBe(1)
    expect(sideOf(2e-9, 0)).toBe(1)
  })
})
