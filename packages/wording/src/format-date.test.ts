import { expect, it } from 'vitest'
import { formatDate, formatDays, formatPeriod } from './format-date.ts'

it('writes a date in full', () => {
  expect(formatDate('2022-01-24')).toBe('24 January 2022')
})

it.each([
  ['2021-07-01', '2021-09-30', '1 July to 30 September 2021'],
  ['2021-09-01', '2021-09-30', '1 to 30 September 2021'],
  ['2020-09-01', '2021-08-31', '1 September 2020 to 31 August 2021'],
])('writes %s to %s without saying twice what both share', (from, to, words) => {
  expect(formatDays(from, to)).toBe(words)
})

it('writes a quarter in words and leaves anything else alone', () => {
  expect(formatPeriod('2021-22-Q2')).toBe('Quarter 2 2021/22')
  expect(formatPeriod('2021-22')).toBe('2021-22')
})
