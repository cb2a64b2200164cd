import { describe, expect, test } from 'vitest'
import { aRange, aTarget } from '../../examples/build-case.ts'
import { decimal } from '../decimal.ts'
import { type Limit, limitOf, type Target } from '../targets.ts'
import { judgeProjection, outlook, projectionConfidence } from './projection.ts'
import type { Yardstick } from './yardstick.ts'

function yardstick(polarity: Yardstick['polarity'], target: Target): Yardstick {
  const limit = limitOf(target, { unit: 'count', decimals: 0 }) as Limit
  return { polarity, limit, tolerance: decimal('5'), unit: 'count', decimals: 0 }
}

const line = aTarget({ value: '100' })

describe('against one line of 100, tolerance 5', () => {
  test.each([
    ['higher', 100, 95, 105, 'green'],
    ['higher', 100, 94.9, 105, 'amber'],
    ['higher', 99.9, 99, 100.9, 'amber'],
    ['higher', 94.9, 90, 99.9, 'red'],
    ['higher', 94.9, 90, 100, 'amber'],
    ['higher', 95, 90, 99.9, 'amber'],
    ['lower', 100, 95, 105, 'green'],
    ['lower', 100, 95, 105.1, 'amber'],
    ['lower', 105.1, 100.1, 110, 'red'],
    ['lower', 105.1, 100, 110, 'amber'],
    ['lower', 105, 100.1, 110, 'amber'],
  ] as const)('%s is better: %d (%d to %d) is %s', (polarity, forecast, low, high, status) => {
    expect(judgeProjection({ forecast, low, high }, yardstick(polarity, line))).toBe(status)
  })

  test('a hair’s breadth of doubles changes nothing', () => {
    const hair = 1e-11
    const by = yardstick('higher', line)
    expect(judgeProjection({ forecast: 100 - hair, low: 95 - hair, high: 105 }, by)).toBe('green')
    expect(judgeProjection({ forecast: 95 - hair, low: 90, high: 99 }, by)).toBe('amber')
    expect(judgeProjection({ forecast: 94, low: 90, high: 100 - hair }, by)).toBe('amber')
  })
})

test.each([
  [65, 55, 75, 'green'],
  [60, 55, 70, 'green'],
  [65, 54.9, 75, 'amber'],
  [65, 55, 75.1, 'amber'],
  [59.9, 55, 65, 'amber'],
  [54.9, 50, 59.9, 'red'],
  [54.9, 50, 60, 'amber'],
  [55, 50, 59.9, 'amber'],
  [75.1, 70.1, 80, 'red'],
  [75.1, 70, 80, 'amber'],
  [75, 70.1, 80, 'amber'],
])(
  'against a range of 60 to 70, tolerance 5: %d (%d to %d) is %s',
  (forecast, low, high, status) => {
    const by = yardstick('range', aRange('60', '70'))
    expect(judgeProjection({ forecast, low, high }, by)).toBe(status)
  },
)

test.each([
  [3, true, 'low'],
  [4, true, 'medium'],
  [4, false, 'low'],
  [8, true, 'medium'],
  [9, true, 'high'],
  [9, false, 'high'],
] as const)('after %i months, pattern known %s: confidence %s', (k, isKnown, expected) => {
  expect(projectionConfidence({ k, n: 12, step: 'month' }, isKnown)).toBe(expected)
})

test.each([
  ['green', 'so the target of 100 should be met'],
  ['amber', 'which leaves the target of 100 in doubt'],
  ['red', 'so the target of 100 is not expected to be met'],
] as const)('%s ends its sentence "%s"', (status, words) => {
  expect(outlook(status, '100')).toBe(words)
})
