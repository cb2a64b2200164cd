import { describe, expect, it } from 'vitest'
import { assuranceOf } from './assurance.ts'

const limits = { lower: 81, upper: 93 }

describe('assuranceOf', () => {
  it.each([
    { target: 80, polarity: 'higher', type: 'pass' },
    { target: 81, polarity: 'higher', type: 'hit-and-miss' },
    { target: 87, polarity: 'higher', type: 'hit-and-miss' },
    { target: 93, polarity: 'higher', type: 'hit-and-miss' },
    { target: 94, polarity: 'higher', type: 'fail' },
    { target: 80, polarity: 'lower', type: 'fail' },
    { target: 81, polarity: 'lower', type: 'hit-and-miss' },
    { target: 93, polarity: 'lower', type: 'hit-and-miss' },
    { target: 94, polarity: 'lower', type: 'pass' },
  ] as const)('is $type for a target of $target when $polarity is better', (example) => {
    expect(assuranceOf(limits, example.target, example.polarity)).toEqual({ type: example.type })
  })

  it.each([
    { target: 84, polarity: 'higher', type: 'pass' },
    { target: 85, polarity: 'higher', type: 'pass' },
    { target: 86, polarity: 'higher', type: 'fail' },
    { target: 84, polarity: 'lower', type: 'fail' },
    { target: 85, polarity: 'lower', type: 'pass' },
    { target: 86, polarity: 'lower', type: 'pass' },
  ] as const)('compares a constant 85 with $target, $polarity better: $type', (example) => {
    const constant = { lower: 85, upper: 85 }
    expect(assuranceOf(constant, example.target, example.polarity)).toEqual({ type: example.type })
  })

  it('says why there is none', () => {
    expect(assuranceOf(limits, 80, 'none')).toEqual({ type: 'none', reason: 'no-polarity' })
    expect(assuranceOf(limits, null, 'higher')).toEqual({ type: 'none', reason: 'no-target' })
    expect(assuranceOf(null, 80, 'higher')).toEqual({ type: 'none', reason: 'no-limits' })
  })
})
