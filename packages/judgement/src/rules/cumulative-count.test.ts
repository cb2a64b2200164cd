import { describe, expect, test } from 'vitest'
import { aRange, aTarget, POLICY } from '../../examples/build-case.ts'
import { limitOf, type Target } from '../targets.ts'
import { toleranceOf } from '../tolerance.ts'
import type { Polarity } from '../words.ts'
import { judgeCumulativeCount, type RunningCount } from './cumulative-count.ts'
import type { YearPattern } from './pattern.ts'
import type { Yardstick } from './yardstick.ts'

const QUARTERS = [3, 6, 9, 12]
const STEADY: YearPattern = { ends: QUARTERS, values: [25, 25, 25, 25] }
const NOTHING_UNTIL_Q3 = [0, 0, 40, 100]

function yardstick(
  polarity: Exclude<Polarity, 'none'>,
  target: Target = aTarget({ value: '100' }),
  decimals = 0,
): Yardstick {
  const limit = limitOf(target, { unit: 'count', decimals })
  if (limit === null) throw new Error('The target has no number')
  const tolerance = toleranceOf({ target, limit, polarity, unit: 'count', policy: POLICY })
  return { polarity, limit, tolerance, unit: 'count', decimals }
}

function after(k: number, total: string, given: Partial<RunningCount> = {}): RunningCount {
  return {
    total,
    progress: { k, n: 12, step: 'month' },
    thisYear: { ends: [k], values: [Number(total)] },
    earlier: [],
    profile: null,
    lumpy: false,
    stretch: '2021/22',
    ...given,
  }
}

function judged(count: RunningCount, by: Yardstick): string {
  const rag = judgeCumulativeCount(count, by)
  return `${rag.status} ${rag.code} ${rag.confidence}`
}

describe('C1: a whole year', () => {
  test.each([
    ['higher', '100', 'green final.green high'],
    ['higher', '95', 'amber final.amber high'],
    ['higher', '94', 'red final.red high'],
    ['lower', '100', 'green final.green high'],
    ['lower', '105', 'amber final.amber high'],
    ['lower', '106', 'red final.red high'],
  ] as const)('%s is better, %s of 100 is %s', (polarity, total, expected) => {
    expect(judged(after(12, total), yardstick(polarity))).toBe(expected)
  })

  test('is its own forecast', () => {
    const { numbers } = judgeCumulativeCount(after(12, '94'), yardstick('higher'))
    expect(numbers).toMatchObject({ forecast: 94, low: 94, high: 94 })
  })

  test('is compared also when the stretch is longer than a year', () => {
    expect(judged(after(15, '94'), yardstick('higher'))).toBe('red final.red high')
  })
})

describe('C2: facts', () => {
  const range = yardstick('range', aRange('80', '100'))
  test.each([
    ['higher is better: the target already met', yardstick('higher'), '100', 'already-met'],
    ['higher: met after rounding', yardstick('higher'), '99.5', 'already-met'],
    ['lower: past the limit and its tolerance', yardstick('lower'), '106', 'already-exceeded'],
    ['range: past its high end and the tolerance', range, '106', 'already-exceeded'],
  ])('%s', (_, by, total, code) => {
    const rag = judgeCumulativeCount(after(1, total), by)
    expect([rag.code, rag.confidence]).toEqual([code, 'high'])
  })

  /** Earlier years were corrected downwards after nine months, so the forecast is below the total. */
  const corrected: YearPattern = { ends: [9, 12], values: [100, -10] }
  const falling = { earlier: [corrected, corrected, corrected] }
  test.each([
    ['lower', '100', 'green'],
    ['lower', '102', 'amber'],
    ['lower', '100.4', 'green'],
    ['lower', '100.5', 'amber'],
    ['range', '100', 'green'],
    ['range', '102', 'amber'],
  ] as const)(
    '%s, %s against a limit of 100 is %s: past it is never green',
    (polarity, total, status) => {
      const by = polarity === 'range' ? range : yardstick('lower')
      expect(judgeCumulativeCount(after(9, total, falling), by).status).toBe(status)
    },
  )
})

describe('C4: where it is heading', () => {
  test('the total over the share expected by now', () => {
    const rag = judgeCumulativeCount(after(6, '60', { earlier: [STEADY] }), yardstick('higher'))
    expect(rag.numbers).toMatchObject({ forecast: 120, expectedToDate: 50 })
  })

  test('with a lumpy profile the rest of the profile is added, not scaled', () => {
    const given = { profile: [10, 20, 60, 100], lumpy: true }
    const rag = judgeCumulativeCount(after(6, '30', given), yardstick('higher'))
    expect(rag.numbers).toMatchObject({ forecast: 110 })
    expect(rag.numbers.low).toBeCloseTo(30 + 0.75 * 80, 9)
  })

  test('a profile that is not lumpy is scaled', () => {
    const given = { profile: [10, 20, 60, 100] }
    const rag = judgeCumulativeCount(after(6, '30', given), yardstick('higher'))
    expect(rag.numbers).toMatchObject({ forecast: 150 })
  })

  test('lumpy without a profile is scaled on an even spread', () => {
    const rag = judgeCumulativeCount(after(6, '30', { lumpy: true }), yardstick('higher'))
    expect(rag.numbers).toMatchObject({ forecast: 60 })
  })
})

describe('C5: the likely range', () => {
  test('lies r either side of what is still to come', () => {
    const { numbers } = judgeCumulativeCount(after(6, '40'), yardstick('higher'))
    expect(numbers).toMatchObject({ band: 0.25, forecast: 80, low: 70, high: 90 })
  })

  test('runs from its low end to its high end also where the total is expected to fall', () => {
    const corrected: YearPattern = { ends: [9, 12], values: [100, -20] }
    const given = { earlier: [corrected, corrected, corrected] }
    const { numbers } = judgeCumulativeCount(after(9, '80', given), yardstick('lower'))
    expect(Number(numbers.low)).toBeLessThan(Number(numbers.high))
  })
})

describe('C4: nothing expected by now', () => {
  test.each([
    [3, '0', 'higher', 'green nothing-due low'],
    [1, '0', 'lower', 'green nothing-due low'],
    [6, '0', 'lower', 'green nothing-due medium'],
    [3, '4', 'higher', 'green projected.green low'],
    [1, '4', 'higher', 'green projected.green low'],
    [3, '4', 'lower', 'amber projected.amber low'],
    [1, '4', 'lower', 'amber projected.amber low'],
    [3, '4', 'range', 'amber projected.amber low'],
    [3, '106', 'lower', 'red already-exceeded high'],
    [3, '100', 'higher', 'green already-met high'],
  ] as const)('after %i months %s, %s is better: %s', (k, total, polarity, expected) => {
    const by = polarity === 'range' ? yardstick('range', aRange('80', '100')) : yardstick(polarity)
    expect(judged(after(k, total, { profile: NOTHING_UNTIL_Q3 }), by)).toBe(expected)
  })

  test('holds for a lumpy profile too', () => {
    const given = { profile: NOTHING_UNTIL_Q3, lumpy: true }
    expect(judged(after(3, '0', given), yardstick('higher'))).toBe('green nothing-due low')
  })

  test('before the first month is over nothing can be said, profile or none', () => {
    expect(judged(after(0, '4'), yardstick('higher'))).toBe('amber too-early low')
    expect(judged(after(0, '0'), yardstick('lower'))).toBe('amber too-early low')
    const given = { profile: [10, 20, 60, 100] }
    expect(judged(after(0, '4', given), yardstick('higher'))).toBe('amber too-early low')
  })

  test('before the first month is over no number is worked out from it', () => {
    const rag = judgeCumulativeCount(after(0, '4'), yardstick('higher'))
    expect(rag.reason).toBe(
      '4 after less than a month: too early to say whether the target of 100 will be met.',
    )
    expect(rag.numbers).not.toHaveProperty('forecast')
  })
})

describe('C6: too early', () => {
  const profile = [10, 30, 60, 100]
  test.each([
    ['before a sixth, with a profile', after(1, '1', { profile }), 'too-early'],
    ['from a sixth, with a profile', after(2, '1', { profile }), 'projected.red'],
    ['before a third, without a pattern', after(3, '1'), 'too-early'],
    ['from a third, without a pattern', after(4, '1'), 'projected.red'],
    ['from a sixth, with an earlier year', after(3, '1', { earlier: [STEADY] }), 'projected.red'],
  ])('%s', (_, count, code) => {
    expect(judgeCumulativeCount(count, yardstick('higher')).code).toBe(code)
  })
})

describe('C7: the colour of a projection', () => {
  /** After nine of twelve months of a steady year, r is the least, 8%: ends lie 2% either side. */
  const steady = { earlier: [STEADY], thisYear: { ends: [3, 6, 9], values: [25, 25, 25] } }
  const nine = (total: string) => after(9, total, steady)
  test.each([
    ['higher', '75', 'green projected.green high'],
    ['higher', '74', 'amber projected.amber high'],
    ['higher', '72', 'amber projected.amber high'],
    ['higher', '71', 'red projected.red high'],
    ['lower', '75', 'green projected.green high'],
    ['lower', '76', 'amber projected.amber high'],
    ['lower', '78', 'amber projected.amber high'],
    ['lower', '79', 'red projected.red high'],
  ] as const)('%s is better, %s after nine months of 100: %s', (polarity, total, expected) => {
    expect(judged(nine(total), yardstick(polarity))).toBe(expected)
  })

  test.each([
    ['63', 'green projected.green high'],
    ['66', 'green projected.green high'],
    ['67', 'amber projected.amber high'],
    ['69', 'amber projected.amber high'],
    ['70', 'red projected.red high'],
    ['60', 'green projected.green high'],
    ['59', 'amber projected.amber high'],
    ['57', 'amber projected.amber high'],
    ['56', 'red projected.red high'],
  ])('a range of 80 to 88, %s after nine months: %s', (total, expected) => {
    const target = aRange('80', '88', { tolerance: { kind: 'absolute', amount: '4' } })
    expect(judged(nine(total), yardstick('range', target))).toBe(expected)
  })

  test('a forecast on target with a low end below the tolerance is amber', () => {
    const wide = after(4, '34')
    expect(judged(wide, yardstick('higher'))).toBe('amber projected.amber low')
  })

  test('confidence is medium from a third of the year with a known pattern, high from 3/4', () => {
    const known = (k: number) =>
      judged(after(k, '1', { profile: [10, 30, 60, 100] }), yardstick('higher'))
    expect([known(3), known(4), known(8), known(9)]).toEqual([
      'red projected.red low',
      'red projected.red medium',
      'red projected.red medium',
      'red projected.red high',
    ])
  })

  test('without a pattern confidence stays low until 3/4 of the year', () => {
    const unknown = (k: number) => judged(after(k, '1'), yardstick('higher'))
    expect([unknown(8), unknown(9)]).toEqual(['red projected.red low', 'red projected.red high'])
  })
})

describe('what it says', () => {
  const said = (count: RunningCount, by: Yardstick) => judgeCumulativeCount(count, by).reason

  test('of a count at its limit and tolerance: not past it yet', () => {
    expect(judged(after(1, '105'), yardstick('lower'))).toBe('amber too-early low')
    expect(said(after(1, '106'), yardstick('lower'))).toBe(
      '106 after 1 of 12 months is already 6 above the whole year’s target of 100, more than the tolerance of 5.',
    )
  })

  test.each([
    ['a profile', { profile: NOTHING_UNTIL_Q3 }, 'the agreed profile'],
    [
      'earlier years',
      { earlier: [{ ends: QUARTERS, values: [0, 0, 50, 50] }] },
      'the pattern of earlier years',
    ],
  ])('of nothing expected by %s', (_, given, source) => {
    expect(said(after(3, '0', given), yardstick('higher'))).toBe(
      `0 after 3 of 12 months: ${source} expects nothing by this point.`,
    )
  })

  test.each([
    ['higher', '30', ' Reaching it would take 11.7 a month from here, against 5.0 so far.'],
    ['lower', '70', ' Staying within it leaves 5.0 a month from here, against 11.7 so far.'],
    ['lower', '100', ' Staying within it leaves none from here, against 16.7 a month so far.'],
    ['lower', '104', ' Staying within it leaves none from here, against 17.3 a month so far.'],
  ] as const)('of the pace from here: %s is better, %s', (polarity, total, pace) => {
    const reason = said(after(6, total), yardstick(polarity))
    expect(reason.slice(-pace.length)).toBe(pace)
  })

  test('of the pace in whole pounds', () => {
    const by = { ...yardstick('lower', aTarget({ value: '100000' })), unit: 'gbp' }
    expect(said(after(6, '70000.5'), by)).toMatch(
      / leaves £5,000 a month from here, against £11,667 so far\.$/,
    )
  })

  test('has no pace where it is on course, nor for a range', () => {
    const given = { earlier: [STEADY], thisYear: { ends: [3, 6, 9], values: [25, 25, 25] } }
    expect(said(after(9, '75', given), yardstick('higher'))).toMatch(/ should be met\.$/)
    const range = yardstick('range', aRange('80', '88'))
    expect(said(after(9, '50', given), range)).toMatch(/ is not expected to be met\.$/)
  })
})
