import { expect, it } from 'vitest'
import { percentOf, shareOf } from './percent.ts'

it.each([
  ['0.05', '5'],
  ['0.125', '12.5'],
  ['0.0001', '0.01'],
  ['0', '0'],
  ['1', '100'],
  ['0.10', '10'],
])('a share of %s is %s per cent, and back', (share, percent) => {
  expect(percentOf(share)).toBe(percent)
  expect(Number(shareOf(percent))).toBe(Number(share))
})

it('loses no digit that a binary number would lose', () => {
  expect(shareOf('28.999999999')).toBe('0.28999999999')
})
