import { describe, expect, it } from 'vitest'
import { groupDigits } from './group-digits.ts'
import { readNumber } from './read-number.ts'

const what = 'The target'

describe('readNumber', () => {
  it.each([
    ['95', '95'],
    ['5,272,786.68', '5272786.68'],
    ['£5,272,786.68', '5272786.68'],
    ['-£250,000', '-250000'],
    ['£-250,000', '-250000'],
    ['−0.50', '-0.50'],
    [' 92.80 % ', '92.80'],
    ['.5', '0.5'],
    ['007', '7'],
    ['-0', '0'],
    ['123456789012345.1234567891', '123456789012345.1234567891'],
  ])('reads %s as %s, digit for digit', (typed, value) => {
    expect(readNumber(typed, { what })).toEqual({ value })
  })

  it.each([
    ['5,27,286', 'check the commas'],
    ['52,72', 'check the commas'],
    ['5.', 'put a digit after the point'],
    ['1.5m', 'is not a number'],
    ['ten', 'is not a number'],
    ['', 'is not a number'],
    ['1e5', 'is not a number'],
    ['1234567890123456', 'has too many digits'],
  ])('says what is wrong with “%s”: %s', (typed, fault) => {
    expect(readNumber(typed, { what })).toEqual({ fault: expect.stringContaining(fault) })
  })

  it.each([
    ['-1', { least: 0 }, 'The target must be 0 or more.'],
    ['101', { most: 100 }, 'The target must be 100 or less.'],
    ['2.5', { whole: true }, 'The target: “2.5” is not a whole number.'],
  ])('keeps %s to %j', (typed, bounds, fault) => {
    expect(readNumber(typed, { what, ...bounds })).toEqual({ fault })
  })
})

it.each([
  ['9583822.5', '9,583,822.5'],
  ['-250000', '-250,000'],
  ['0.0001234', '0.0001234'],
  ['95', '95'],
  ['', ''],
])('shows %s as %s, which it reads back', (text, grouped) => {
  expect(groupDigits(text)).toBe(grouped)
  expect(readNumber(grouped || '0', { what })).toEqual({ value: text || '0' })
})
