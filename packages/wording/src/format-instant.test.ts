import { expect, it } from 'vitest'
import { formatInstant } from './format-instant.ts'

it.each([
  ['2022-11-28T16:55:10.000Z', '28 Nov 2022 at 16:55'],
  ['2022-07-01T23:30:00.000Z', '2 Jul 2022 at 00:30'],
])('says when %s was by the clock of the United Kingdom', (at, words) => {
  expect(formatInstant(at)).toBe(words)
})
