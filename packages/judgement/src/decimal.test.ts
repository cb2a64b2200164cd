import { expect, test } from 'vitest'
import { decimal, roundTo, sumOf } from './decimal.ts'

test.each([
  ['0', '0'],
  ['-0.26', '-0.26'],
  ['5272786.68', '5272786.68'],
  ['4.0', '4'],
  ['00.10', '0.1'],
])('%s is an exact decimal', (text, exact) => {
  expect(decimal(text).toFixed()).toBe(exact)
})

test.each(['', ' 1', '1,028', '1.', '.5', '+1', '1e3', 'NaN', 'Infinity', '12%', 'N/A', '1 2'])(
  '"%s" is refused, not guessed at',
  (text) => {
    expect(() => decimal(text)).toThrow(RangeError)
  },
)

test.each([
  ['2.45', 1, '2.5'],
  ['2.44', 1, '2.4'],
  ['-2.45', 1, '-2.5'],
  ['-2.44', 1, '-2.4'],
  ['0.5', 0, '1'],
  ['-0.5', 0, '-1'],
  ['1.5', 0, '2'],
  ['2.5', 0, '3'],
  ['-2.5', 0, '-3'],
  ['2.4999999999999999999', 0, '2'],
  ['0.285', 2, '0.29'],
  ['1.005', 2, '1.01'],
  ['7', 2, '7'],
])('%s rounded half away from zero to %i decimals is %s', (value, decimals, rounded) => {
  expect(roundTo(decimal(value), decimals).toFixed()).toBe(rounded)
})

test('a sum is exact where doubles are not: 0.1 and 0.2 are 0.3', () => {
  expect(sumOf([decimal('0.1'), decimal('0.2')]).toFixed()).toBe('0.3')
})

test('a sum of nothing is zero', () => {
  expect(sumOf([]).toFixed()).toBe('0')
})
