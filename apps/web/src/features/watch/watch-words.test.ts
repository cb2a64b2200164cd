import { expect, it } from 'vitest'
import { makeWatchRow } from '../../testing/make-watch-row.ts'
import { distanceInWords, lengthInWords } from './watch-words.ts'

const since = { id: '2019-20-Q1', label: 'Quarter 1 2019/20' }

it.each([
  ['what began now', {}, 'Since this quarter'],
  ['one quarter', { since }, '1 quarter, since Quarter 1 2019/20'],
  ['several', { quarters: 3, since }, '3 quarters, since Quarter 1 2019/20'],
  [
    'what is over',
    { kind: 'turned-from-red' as const, quarters: 2, since },
    'Was red for 2 quarters, from Quarter 1 2019/20',
  ],
  ['no length of time', { quarters: null, since: null }, null],
])('says how long: %s', (_, more, words) => {
  expect(lengthInWords(makeWatchRow(more))).toBe(words)
})

it.each([
  [18.4, '18% off target'],
  [275, '275% off target'],
  [-7.33, '7% to spare'],
  [0.4, 'Under 1% off target'],
  [-0.4, 'Under 1% to spare'],
  [0, 'On target'],
  [null, null],
])('says how far: %d is %s', (distance, words) => {
  expect(distanceInWords(distance)).toBe(words)
})
