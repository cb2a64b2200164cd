import { expect, test } from 'vitest'
import { aRange, aTarget, POLICY } from '../examples/build-case.ts'
import { limitOf, type Target } from './targets.ts'
import { toleranceOf } from './tolerance.ts'
import type { Polarity } from './words.ts'

const relative = (amount: string): Target['tolerance'] => ({ kind: 'relative', amount })
const absolute = (amount: string): Target['tolerance'] => ({ kind: 'absolute', amount })
const floor = (amount: string): Target['tolerance'] => ({ kind: 'floor', amount })

function tolerance(
  target: Target,
  { polarity = 'lower' as Polarity, unit = 'count', period = '' } = {},
): string {
  const limit = limitOf(target, { unit, decimals: 1, period })
  if (limit === null) throw new Error('The target has no number')
  return toleranceOf({ target, limit, polarity, unit, policy: POLICY }).toFixed()
}

test.each([
  ['34', 'count', '1.7'],
  ['20', 'count', '1'],
  ['18', 'count', '1'],
  ['10', 'count', '1'],
  ['9', 'count', '0.45'],
  ['0', 'count', '0'],
  ['18', 'other', '0.9'],
  ['4.4', '%', '0.22'],
  ['-0.4', 'score', '0.02'],
])('the board’s 5%% of a target of %s (%s) is %s', (value, unit, expected) => {
  expect(tolerance(aTarget({ value }), { unit })).toBe(expected)
})

test.each([
  ['20', relative('0.1'), 'count', '2'],
  ['20', relative('0.02'), 'count', '1'],
  ['20', relative('0.02'), '%', '0.4'],
  ['9', relative('0.02'), 'count', '0.18'],
  ['0', relative('0.1'), 'count', '0'],
  ['0', absolute('1'), 'count', '1'],
  ['20', absolute('0'), 'count', '0'],
  ['20', absolute('0.25'), 'count', '0.25'],
])('of a target of %s, its own %o (%s) is %s', (value, own, unit, expected) => {
  expect(tolerance(aTarget({ value, tolerance: own }), { unit })).toBe(expected)
})

test.each([
  ['higher', '95', '90', '5'],
  ['higher', '85', '90', '0'],
  ['lower', '20', '23', '3'],
  ['lower', '20', '18', '0'],
] as const)(
  '%s is better, target %s: a floor standard of %s leaves %s',
  (polarity, value, own, expected) => {
    expect(tolerance(aTarget({ value, tolerance: floor(own) }), { polarity, unit: '%' })).toBe(
      expected,
    )
  },
)

test.each([
  ['55', '5'],
  ['72', '2'],
  ['65', '0'],
])('for a range of 60 to 70 a floor standard of %s leaves %s', (own, expected) => {
  const target = aRange('60', '70', { tolerance: floor(own) })
  expect(tolerance(target, { polarity: 'range' })).toBe(expected)
})

test('a range’s relative tolerance is a share of its high end', () => {
  expect(tolerance(aRange('450', '520'), { polarity: 'range' })).toBe('26')
})

test('a period’s own target has a share of itself, and the same floor', () => {
  const periodTargets = { '2021-22-Q2': '60' }
  const period = '2021-22-Q2'
  const given = { polarity: 'higher', unit: '%', period } as const
  expect(tolerance(aTarget({ value: '95', periodTargets }), given)).toBe('3')
  const withFloor = aTarget({ value: '95', periodTargets, tolerance: floor('90') })
  expect(tolerance(withFloor, given)).toBe('0')
})
