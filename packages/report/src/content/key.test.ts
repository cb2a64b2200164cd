import { ABSENCE_WORDS, DIRECTION_WORDS, STATUS_WORDS } from '@quarterdeck/wording'
import { expect, it } from 'vitest'
import { KEY } from './key.ts'

it.each([
  ...Object.values(STATUS_WORDS),
  ...Object.values(DIRECTION_WORDS),
  ...Object.values(ABSENCE_WORDS),
  'p',
  '†',
])('explains “%s”', (words) => {
  expect(KEY.map((entry) => entry.words)).toContain(words)
})
