import { expect, it } from 'vitest'
import { formatAbout, formatDistance, formatExact } from './format-number.ts'

it.each([
  ['1028', 'count', '1,028'],
  ['92.60', '%', '92.60%'],
  ['5272786.68', 'gbp', '£5,272,786.68'],
  ['-250000', 'gbp', '−£250,000'],
  ['-0.26', 'score', '−0.26'],
  ['1', 'hours', '1 hour'],
  ['72', 'hours', '72 hours'],
])('writes the figure %s in %s as %s', (value, unit, text) => {
  expect(formatExact(value, { unit, decimals: 0 })).toBe(text)
})

it.each([
  [102.6, 'count', 0, '103'],
  [68, '%', 1, '68.0%'],
  [5272786.68, 'gbp', 0, '£5,272,787'],
])('rounds the forecast %s in %s to %s decimals as %s', (value, unit, decimals, text) => {
  expect(formatAbout(value, { unit, decimals })).toBe(text)
})

it.each([
  ['1', '%', '1 point'],
  ['4.25', '%', '4.25 points'],
  ['0.21999', 'score', '0.22'],
  ['201543.95', 'gbp', '£201,544'],
  ['1.45', 'count', '1.45'],
])('writes the distance %s in %s as %s', (value, unit, text) => {
  expect(formatDistance(value, { unit, decimals: 0 })).toBe(text)
})
