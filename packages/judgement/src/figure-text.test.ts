import { expect, test } from 'vitest'
import { decimal } from './decimal.ts'
import { aboutText, differenceText, figureText } from './figure-text.ts'

test.each([
  ['38', 'count', '38'],
  ['1028', 'count', '1,028'],
  ['1234567', 'count', '1,234,567'],
  ['4.0', '%', '4.0%'],
  ['-0.26', 'score', '−0.26'],
  ['5272786.68', 'gbp', '£5,272,786.68'],
  ['-250000', 'gbp', '−£250,000'],
  ['72', 'hours', '72 hours'],
  ['1', 'hours', '1 hour'],
  ['21.6', 'points', '21.6 points'],
  ['1', 'points', '1 point'],
  ['145', 'per10000', '145'],
  ['1234.5678', 'count', '1,234.5678'],
])('%s (%s) is written %s', (value, unit, text) => {
  expect(figureText(value, unit)).toBe(text)
})

test.each(['N/A', '1,028', ''])('"%s" is no figure to write', (value) => {
  expect(() => figureText(value, 'count')).toThrow(RangeError)
})

test.each([
  [135.6, 'count', 0, '136'],
  [100, '%', 1, '100.0%'],
  [1234.5, 'gbp', 0, '£1,235'],
  [-0.04, 'count', 1, '0.0'],
  [-20, '%', 1, '−20.0%'],
])('about %d (%s) to %i decimals is %s', (value, unit, decimals, text) => {
  expect(aboutText(value, unit, decimals)).toBe(text)
})

test.each([
  ['18', 'count', '18'],
  ['-18', 'count', '18'],
  ['2.4', '%', '2.4 points'],
  ['1', '%', '1 point'],
  ['1241907', 'gbp', '£1,241,907'],
  ['3', 'hours', '3 hours'],
  ['2.6', 'points', '2.6 points'],
])('a difference of %s (%s) is written %s', (value, unit, text) => {
  expect(differenceText(decimal(value), unit)).toBe(text)
})
