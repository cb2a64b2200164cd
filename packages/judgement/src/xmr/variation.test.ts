import { describe, expect, it } from 'vitest'
import type { Signal, XmrPoint } from './types.ts'
import { seriesVariation, variationOf } from './variation.ts'

const high: Signal = { rule: 'shift', direction: 'high' }
const low: Signal = { rule: 'trend', direction: 'low' }

describe('variationOf', () => {
  it('is common cause without a signal', () => {
    expect(variationOf(null, 'higher')).toEqual({
      type: 'common-cause',
      label: 'Ordinary variation',
    })
  })

  it.each([
    { signal: high, polarity: 'higher', type: 'improvement' },
    { signal: low, polarity: 'higher', type: 'concern' },
    { signal: high, polarity: 'lower', type: 'concern' },
    { signal: low, polarity: 'lower', type: 'improvement' },
    { signal: high, polarity: 'none', type: 'neutral' },
  ] as const)('reads $signal.direction as $type when $polarity is better', (example) => {
    expect(variationOf(example.signal, example.polarity)).toMatchObject({
      type: example.type,
      ...example.signal,
    })
  })

  it('says in words which rule signalled', () => {
    expect(variationOf(low, 'lower').label).toBe('Falling over seven points or more')
  })
})

describe('seriesVariation', () => {
  const held: XmrPoint = {
    status: 'value',
    label: 'Q1',
    segment: 0,
    value: 5,
    relativeToMean: 1,
    zone: 'inside-two-sigma',
    variation: variationOf(high, 'higher'),
  }
  const missing: XmrPoint = { status: 'missing', label: 'Q2', segment: 0 }

  it('is that of the last point with a value', () => {
    expect(seriesVariation([held, missing])).toEqual({
      status: 'known',
      pointIndex: 0,
      variation: held.variation,
    })
  })

  it('says when there is no value', () => {
    expect(seriesVariation([missing])).toEqual({ status: 'none', reason: 'no-values' })
  })
})
