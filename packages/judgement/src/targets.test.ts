import { expect, test } from 'vitest'
import { aRange, aTarget } from '../examples/build-case.ts'
import { boundOf, type Limit, limitOf, type Target } from './targets.ts'

function limit(target: Target, { unit = 'count', decimals = 0, period = '' } = {}): string | null {
  const found = limitOf(target, { unit, decimals, period })
  return found === null ? null : [found.low.toFixed(), found.high.toFixed(), found.text].join(' | ')
}

test.each([
  ['an absolute one', aTarget({ value: '34' }), '34 | 34 | 34'],
  ['one with more decimals, printed as given', aTarget({ value: '34.5' }), '35 | 35 | 34.5'],
  ['a negative one', aTarget({ value: '-0.5' }), '-1 | -1 | −0.5'],
  ['a range', aRange('60', '70'), '60 | 70 | 60 to 70'],
  [
    'a change from its baseline',
    aTarget({ kind: 'change', value: '-250', baseline: '4280' }),
    '4030 | 4030 | 4,030',
  ],
  [
    'a change by a fraction',
    aTarget({ kind: 'change', value: '0.5', baseline: '4' }),
    '5 | 5 | 4.5',
  ],
])('the number of %s', (_, target, expected) => {
  expect(limit(target)).toBe(expected)
})

test.each([
  ['none', aTarget({ kind: 'none', value: null, reason: 'not-set' })],
  ['an absolute one without a value', aTarget({ value: null })],
  ['a change without a baseline', aTarget({ kind: 'change', value: '-250' })],
  ['a change without a value', aTarget({ kind: 'change', value: null, baseline: '4280' })],
  ['a range without a low end', aTarget({ kind: 'range', low: null, high: '70' })],
  ['a range without a high end', aTarget({ kind: 'range', low: '60', high: null })],
])('there is no number in %s', (_, target) => {
  expect(limit(target)).toBeNull()
})

test('a period’s own target replaces the annual one for that period alone', () => {
  const target = aTarget({ value: '70', periodTargets: { '2021-22-Q1': '60' } })
  expect(limit(target, { period: '2021-22-Q1' })).toBe('60 | 60 | 60')
  expect(limit(target, { period: '2021-22-Q2' })).toBe('70 | 70 | 70')
  expect(limit(target)).toBe('70 | 70 | 70')
})

test('a target is written in its unit', () => {
  expect(limit(aTarget({ value: '4.0' }), { unit: '%', decimals: 1 })).toBe('4 | 4 | 4.0%')
})

test('the bound that counts is the low end where higher is better, else the high end', () => {
  const range = limitOf(aRange('60', '70'), { unit: 'count', decimals: 0 }) as Limit
  expect([boundOf(range, 'higher'), boundOf(range, 'lower'), boundOf(range, 'range')].join()).toBe(
    '60,70,70',
  )
})
