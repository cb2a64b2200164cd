import { expect, it } from 'vitest'
import { sayReturnsWaiting } from './say-waiting.ts'

it.each([
  [0, 0, ''],
  [2, 0, ' (2 to enter)'],
  [0, 1, ' (1 to check)'],
  [2, 1, ' (2 to enter, 1 to check)'],
])('says of %i to enter and %i to check “%s”', (toEnter, toCheck, words) => {
  expect(sayReturnsWaiting({ toEnter, toCheck })).toBe(words)
})
