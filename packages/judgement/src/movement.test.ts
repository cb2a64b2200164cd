import { expect, test } from 'vitest'
import {
  aDefinition,
  anIndicator,
  aRange,
  aTarget,
  figureAt,
  POLICY,
} from '../examples/build-case.ts'
import { type Reading, readingOf } from './figures.ts'
import { movement, rangeOf } from './movement.ts'
import type { Target } from './targets.ts'
import type { Polarity } from './words.ts'

const reading = (value: string) => readingOf(figureAt('2021-22-Q2', value)) as Reading

function moved(
  polarity: Polarity,
  now: string,
  then: string,
  { decimals = 0, deadBand = null as string | null, target = aRange('60', '70') as Target } = {},
): string {
  const measure = {
    indicator: anIndicator({ polarity }),
    policy: { ...POLICY, deadBand },
    targets: [{ component: null, target }],
  }
  return movement(measure, reading(now), reading(then), aDefinition({ decimals }))
}

test.each([
  ['higher', '39', '38', 'better'],
  ['higher', '38', '38', 'same'],
  ['higher', '37', '38', 'worse'],
  ['lower', '39', '38', 'worse'],
  ['lower', '38', '38', 'same'],
  ['lower', '37', '38', 'better'],
  ['higher', '-0.4', '-0.6', 'better'],
] as const)('%s is better: %s after %s is %s', (polarity, now, then, expected) => {
  expect(moved(polarity, now, then, { decimals: 1 })).toBe(expected)
})

test.each([
  ['62', '68', 'same'],
  ['60', '59', 'better'],
  ['58', '59', 'worse'],
  ['72', '55', 'better'],
  ['75', '55', 'same'],
  ['76', '55', 'worse'],
])('in a range of 60 to 70, %s after %s is %s', (now, then, expected) => {
  expect(moved('range', now, then)).toBe(expected)
})

test.each([
  ['38.4', '38', 0, 'same'],
  ['38.5', '38', 0, 'worse'],
  ['38.44', '38.4', 1, 'same'],
  ['38.45', '38.4', 1, 'worse'],
])('%s after %s at %i decimals is %s: rounded first', (now, then, decimals, expected) => {
  expect(moved('lower', now, then, { decimals })).toBe(expected)
})

test.each([
  ['105', '100', '0.05', 'same'],
  ['106', '100', '0.05', 'worse'],
  ['95', '100', '0.05', 'same'],
  ['94', '100', '0.05', 'better'],
  ['1', '0', '0.05', 'worse'],
  ['0', '0', '0.05', 'same'],
  ['-105', '-100', '0.05', 'same'],
  ['101', '100', null, 'worse'],
])('%s after %s with a dead band of %s is %s', (now, then, deadBand, expected) => {
  expect(moved('lower', now, then, { deadBand })).toBe(expected)
})

test.each([
  ['disputed', aRange('60', '70', { disputed: 'it was printed twice' })],
  ['set on another definition', aRange('60', '70', { definition: 2 })],
  ['not set', aTarget({ kind: 'none', value: null, reason: 'not-set' })],
])('no nearness is measured from a range that is %s', (_, target) => {
  const measure = {
    indicator: anIndicator({ polarity: 'range' }),
    policy: POLICY,
    targets: [{ component: null, target }],
  }
  expect(rangeOf(measure, reading('55'), aDefinition())).toBeNull()
})
