import { expect, test } from 'vitest'
import { compareText } from './compare-text.ts'

test('text is ordered by its characters', () => {
  expect(['b', 'a', 'Z', 'a', '2021-10-01', '2021-09-30'].sort(compareText)).toEqual([
    '2021-09-30',
    '2021-10-01',
    'Z',
    'a',
    'a',
    'b',
  ])
})
