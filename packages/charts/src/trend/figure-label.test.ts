import { expect, it } from 'vitest'
import { figureLabel } from './figure-label.ts'

it.each([
  ['38', '38', 'count', '38'],
  ['92.6', '92.6%', '%', '92.6%'],
  ['72', '72 hours', 'hours', '72'],
  ['1', '1 point', 'points', '1'],
  ['15465688', '£15,465,688', 'gbp', '£15.47m'],
  ['-1108429', '−£1,108,429', 'gbp', '−£1.11m'],
  ['250000', '£250,000', 'gbp', '£250k'],
  ['99999', '£99,999', 'gbp', '£99,999'],
  [null, 'fewer than 5', 'count', '<5'],
  [null, 'withheld to protect a small number', 'count', 'withheld'],
])('%s, "%s" in %s, is written %s', (value, text, unit, label) => {
  expect(figureLabel(value, text, unit)).toBe(label)
})
