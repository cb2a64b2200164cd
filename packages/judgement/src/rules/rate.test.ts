import { describe, expect, test } from 'vitest'
import { aRange, aTarget, POLICY } from '../../examples/build-case.ts'
import { limitOf, type Target } from '../targets.ts'
import { toleranceOf } from '../tolerance.ts'
import type { Polarity } from '../words.ts'
import { judgeRate, type RunningRate } from './rate.ts'
import type { Yardstick } from './yardstick.ts'

function yardstick(
  polarity: Exclude<Polarity, 'none'>,
  value: string,
  { target = aTarget({ value, tolerance: { kind: 'absolute', amount: '3' } }), unit = '%' } = {},
): Yardstick {
  const limit = limitOf(target, { unit, decimals: 1 })
  if (limit === null) throw new Error('The target has no number')
  const tolerance = toleranceOf({ target, limit, polarity, unit, policy: POLICY })
  return { polarity, limit, tolerance, unit, decimals: 1 }
}

function after(k: number, value: string, given: Partial<RunningRate> = {}): RunningRate {
  return {
    value,
    numerator: null,
    denominator: null,
    isDoubtful: false,
    progress: { k, n: 12, step: 'month' },
    stretch: '2021/22',
    ...given,
  }
}

const of = (numerator: string, denominator: string) => ({ numerator, denominator })

function judged(rate: RunningRate, by: Yardstick): string {
  const rag = judgeRate(rate, by)
  return `${rag.status} ${rag.code} ${rag.confidence}`
}

describe('a whole year', () => {
  test.each([
    ['60', 'green final.green high'],
    ['57', 'amber final.amber high'],
    ['56.9', 'red final.red high'],
  ])('of %s%% against 60%%, within 3 points: %s', (value, expected) => {
    expect(judged(after(12, value), yardstick('higher', '60'))).toBe(expected)
  })
})

describe('part of a year', () => {
  test.each([
    [1, '20', 'amber too-early low'],
    [2, '20', 'red ytd.red low'],
    [4, '60', 'green ytd.green medium'],
    [4, '57', 'amber ytd.amber medium'],
    [4, '56.9', 'red ytd.red medium'],
    [9, '56.9', 'red ytd.red high'],
  ])('after %i months %s%% against 60%%: %s', (k, value, expected) => {
    expect(judged(after(k, value), yardstick('higher', '60'))).toBe(expected)
  })

  test('lower is better is mirrored', () => {
    const by = yardstick('lower', '10')
    expect([judged(after(6, '13'), by), judged(after(6, '13.1'), by)]).toEqual([
      'amber ytd.amber medium',
      'red ytd.red medium',
    ])
  })

  test('before the first month is over no rate needed is worked out', () => {
    const rag = judgeRate(after(0, '50', of('1', '2')), yardstick('higher', '60'))
    expect([rag.code, 'required' in rag.numbers]).toEqual(['too-early', false])
  })
})

describe('the rate needed from here', () => {
  test('is stated with the comparison: 108 of 200 after half a year needs 66%', () => {
    const rag = judgeRate(after(6, '54', of('108', '200')), yardstick('higher', '60'))
    expect(rag.code).toBe('ytd.red')
    expect(rag.numbers.required).toBeCloseTo(66, 9)
    expect(rag.reason).toMatch(/ The rest of the year needs to run at 66\.0% or more\.$/)
  })

  test('is not stated where the rate meets the target', () => {
    const rag = judgeRate(after(6, '62', of('124', '200')), yardstick('higher', '60'))
    expect(rag.reason).not.toMatch(/rest of the year/)
  })

  test.each([
    ['passes 100', 'higher', '60', after(9, '40', of('40', '100')), 'red unreachable high'],
    ['is 100', 'higher', '70', after(6, '40', of('40', '100')), 'red ytd.red medium'],
    [
      'just passes 100',
      'higher',
      '70',
      after(6, '39.9', of('399', '1000')),
      'red unreachable high',
    ],
    ['falls below 0', 'lower', '10', after(9, '20', of('20', '100')), 'red unreachable high'],
    ['is 0', 'lower', '10', after(6, '20', of('20', '100')), 'red ytd.red medium'],
  ] as const)('that %s: %s', (_, polarity, target, rate, expected) => {
    expect(judged(rate, yardstick(polarity, target))).toBe(expected)
  })

  test('never makes a rate that meets its target once rounded out of reach', () => {
    const rate = after(6, '99.96', of('2499', '2500'))
    expect(judged(rate, yardstick('higher', '100'))).toBe('green ytd.green medium')
  })

  test('needs a percentage, both numbers and a target that is one line', () => {
    const half = of('40', '100')
    const range = { target: aRange('60', '70') as Target }
    const without = [
      judgeRate(after(9, '40'), yardstick('higher', '60')),
      judgeRate(after(9, '40', { numerator: '40' }), yardstick('higher', '60')),
      judgeRate(after(9, '40', of('0', '0')), yardstick('higher', '60')),
      judgeRate(after(9, '40', half), yardstick('higher', '60', { unit: 'hours' })),
      judgeRate(after(9, '40', half), yardstick('range', '60', range)),
    ]
    expect(without.map((rag) => 'required' in rag.numbers)).toEqual(Array(5).fill(false))
  })

  test('is left out where the figure is in doubt', () => {
    const rate = after(9, '40', { ...of('40', '100'), isDoubtful: true })
    expect(judged(rate, yardstick('higher', '60'))).toBe('red ytd.red high')
  })
})
