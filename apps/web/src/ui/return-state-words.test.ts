import { expect, it } from 'vitest'
import { sayReturnState } from './return-state-words.ts'

it.each([
  ['submitted', 'review', 'Handed in'],
  ['submitted', 'published', 'Published without sign-off'],
  ['submitted', 'correcting', 'Handed in'],
  ['signed-off', 'published', 'Signed off'],
  ['sent-back', 'review', 'Sent back'],
  ['sent-back', 'correcting', 'Sent back for correction'],
] as const)('says of what is %s in a period that is %s: %s', (state, period, words) => {
  expect(sayReturnState(state, period)).toBe(words)
})
