import { expect, test } from 'vitest'
import { hasPassed, isAtLeast, progressInWords } from './yardstick.ts'

test.each([
  [1, 1, true],
  [1 - 1e-10, 1, true],
  [1 - 1e-8, 1, false],
  [1.1, 1, true],
])('%d is at least %d: %s', (a, b, expected) => {
  expect(isAtLeast(a, b)).toBe(expected)
})

test.each([
  [2, 12, 1 / 6, true],
  [1, 12, 1 / 6, false],
  [1, 3, 1 / 3, true],
  [9, 12, 3 / 4, true],
  [8, 12, 3 / 4, false],
])('%i of %i has passed %d of the year: %s', (k, n, share, expected) => {
  expect(hasPassed({ k, n, step: 'month' }, share)).toBe(expected)
})

test.each([
  [6, 12, 'month', '6 of 12 months'],
  [1, 3, 'term', '1 of 3 terms'],
  [0, 12, 'month', 'less than a month'],
] as const)('%i of %i %ss is "%s"', (k, n, step, words) => {
  expect(progressInWords({ k, n, step })).toBe(words)
})
