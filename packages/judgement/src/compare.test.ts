import { expect, test } from 'vitest'
import { aRange, aTarget } from '../examples/build-case.ts'
import { compareWithTarget } from './compare.ts'
import { decimal } from './decimal.ts'
import { type Limit, limitOf, type Target } from './targets.ts'

function compared(
  polarity: 'higher' | 'lower' | 'range',
  figure: string,
  target: Target,
  { tolerance = '1', decimals = 0 } = {},
): string {
  const limit = limitOf(target, { unit: 'count', decimals }) as Limit
  const comparison = compareWithTarget({
    figure: decimal(figure),
    limit,
    tolerance: decimal(tolerance),
    polarity,
    decimals,
  })
  return `${comparison.status} ${comparison.gap.toFixed()} ${comparison.side}`
}

const line = aTarget({ value: '34' })
const range = aRange('60', '70')

test.each([
  ['higher', '35', 'green 1 over'],
  ['higher', '34', 'green 0 on'],
  ['higher', '33', 'amber 1 under'],
  ['higher', '32', 'red 2 under'],
  ['lower', '33', 'green 1 under'],
  ['lower', '34', 'green 0 on'],
  ['lower', '35', 'amber 1 over'],
  ['lower', '36', 'red 2 over'],
] as const)('%s is better: %s against 34, tolerance 1: %s', (polarity, figure, expected) => {
  expect(compared(polarity, figure, line)).toBe(expected)
})

test.each([
  ['60', 'green 0 inside'],
  ['65', 'green 0 inside'],
  ['70', 'green 0 inside'],
  ['59', 'amber 1 under'],
  ['58', 'red 2 under'],
  ['71', 'amber 1 over'],
  ['72', 'red 2 over'],
])('%s against a range of 60 to 70, tolerance 1: %s', (figure, expected) => {
  expect(compared('range', figure, range)).toBe(expected)
})

test.each([
  ['higher', '58', 'red 2 under'],
  ['higher', '75', 'green 5 over'],
  ['higher', '65', 'green 0 inside'],
  ['lower', '72', 'red 2 over'],
  ['lower', '50', 'green 10 under'],
] as const)('%s is better: %s has one end of a range to keep: %s', (polarity, figure, expected) => {
  expect(compared(polarity, figure, range)).toBe(expected)
})

test.each([
  ['34.4', '1', 0, 'green 0 on'],
  ['34.5', '1', 0, 'amber 1 over'],
  ['35.7', '1.7', 0, 'red 2 over'],
  ['35', '1.7', 0, 'amber 1 over'],
  ['35.7', '1.7', 1, 'amber 1.7 over'],
  ['35.75', '1.7', 1, 'red 1.8 over'],
])('%s with a tolerance of %s at %i decimals: %s', (figure, tolerance, decimals, expected) => {
  expect(compared('lower', figure, line, { tolerance, decimals })).toBe(expected)
})

test('negative figures and targets compare like others', () => {
  const below = aTarget({ value: '-0.4' })
  const given = { decimals: 1, tolerance: '0.1' }
  expect(compared('higher', '-0.4', below, given)).toBe('green 0 on')
  expect(compared('higher', '-0.45', below, given)).toBe('amber 0.1 under')
  expect(compared('higher', '-0.6', below, given)).toBe('red 0.2 under')
})

test('what doubles get wrong is exact: 0.3 less 0.1 is within 0.2', () => {
  const given = { decimals: 2, tolerance: '0.2' }
  expect(compared('higher', '0.1', aTarget({ value: '0.3' }), given)).toBe('amber 0.2 under')
})
