import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  aCase,
  aDefinition,
  aFigure,
  anIndicator,
  aRange,
  aTarget,
  POLICY,
} from '../examples/build-case.ts'
import type { Indicator } from './catalogue.ts'
import { compareWithTarget } from './compare.ts'
import { decimal } from './decimal.ts'
import { type Figure, type Reading, readingOf } from './figures.ts'
import { judgeMeasure } from './judge-measure.ts'
import { movement } from './movement.ts'
import { judgeCumulativeCount } from './rules/cumulative-count.ts'
import { judgeRate } from './rules/rate.ts'
import type { Yardstick } from './rules/yardstick.ts'
import { type Limit, limitOf, type Target } from './targets.ts'
import type { Basis } from './words.ts'

const RANK = { red: 0, amber: 1, green: 2, none: -1 }
const MOVED_RANK = { worse: 0, same: 1, better: 2 }

const oneWay = fc.constantFrom<'higher' | 'lower'>('higher', 'lower')
/** Whole numbers that become decimals by moving the point: exact, and easy to put in order. */
const tenths = fc.integer({ min: -500, max: 1500 })
const positive = fc.integer({ min: 0, max: 1500 })
const text = (value: number) => decimal((value / 10).toFixed(1)).toFixed()

/** Two values, the better one last. */
function inOrder(polarity: 'higher' | 'lower', a: number, b: number): [string, string] {
  const [least, most] = a < b ? [a, b] : [b, a]
  return polarity === 'higher' ? [text(least), text(most)] : [text(most), text(least)]
}

function yardstick(
  polarity: Yardstick['polarity'],
  target: Target,
  given: { tolerance: string; unit?: string; decimals?: number },
): Yardstick {
  const { unit = 'score', decimals = 1 } = given
  const limit = limitOf(target, { unit, decimals }) as Limit
  return { polarity, limit, tolerance: decimal(given.tolerance), unit, decimals }
}

describe('improving a value never worsens', () => {
  test('A, a comparison', () => {
    fc.assert(
      fc.property(oneWay, tenths, tenths, tenths, (polarity, a, b, target) => {
        const by = yardstick(polarity, aTarget({ value: text(target) }), { tolerance: '3.3' })
        const [worse, better] = inOrder(polarity, a, b).map((value) =>
          compareWithTarget({ figure: decimal(value), ...by }),
        )
        expect(RANK[better?.status ?? 'red']).toBeGreaterThanOrEqual(RANK[worse?.status ?? 'green'])
      }),
    )
  })

  test('A, a comparison with a range, by coming nearer to it', () => {
    fc.assert(
      fc.property(positive, positive, positive, fc.boolean(), (low, width, a, isAbove) => {
        const high = low + width
        const target = aRange(text(low), text(high))
        const by = yardstick('range', target, { tolerance: '3.3' })
        const outside = (distance: number) => text(isAbove ? high + distance : low - distance)
        const statuses = [a, Math.floor(a / 2)].map(
          (distance) => compareWithTarget({ figure: decimal(outside(distance)), ...by }).status,
        ) as ['green', 'green']
        expect(RANK[statuses[1]]).toBeGreaterThanOrEqual(RANK[statuses[0]])
      }),
    )
  })

  test.each<[string, Basis, Partial<Indicator>, [string, string]]>([
    ['B, a snapshot', 'snapshot', {}, ['2021-09-30', '2021-09-30']],
    [
      'B, a seasonal snapshot before it is decided',
      'snapshot',
      { seasonal: { reason: 'the school year', decidingMonth: 2 } },
      ['2021-09-30', '2021-09-30'],
    ],
    ['G, an annual figure', 'annual', { yearType: 'academic' }, ['2020-09-01', '2021-08-31']],
    ['G, a termly figure', 'termly', {}, ['2021-05-01', '2021-08-31']],
  ])('%s', (_, basis, more, [from, to]) => {
    fc.assert(
      fc.property(oneWay, tenths, tenths, tenths, (polarity, a, b, target) => {
        const definitions = [aDefinition({ decimals: 1 })]
        const indicator = anIndicator({ basis, polarity, definitions, ...more })
        const [worse, better] = inOrder(polarity, a, b).map((value) => {
          const given = { indicator, target: aTarget({ value: text(target) }) }
          return judgeMeasure(aCase([aFigure(value, from, to)], given)).rag.status
        }) as ['green', 'green']
        expect(RANK[better]).toBeGreaterThanOrEqual(RANK[worse])
      }),
    )
  })

  test('C, a running count, with r held', () => {
    const quarters = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 4, maxLength: 4 })
    const shape = fc.record({
      polarity: oneWay,
      totals: fc.tuple(positive, positive),
      target: positive,
      k: fc.integer({ min: 0, max: 12 }),
      earlier: fc.array(quarters, { maxLength: 4 }),
      thisYear: fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 3 }),
      profile: fc.constantFrom(null, [10, 30, 60, 100], [0, 0, 40, 100]),
      lumpy: fc.boolean(),
      tolerance: positive,
    })
    fc.assert(
      fc.property(shape, (given) => {
        const by = yardstick(given.polarity, aTarget({ value: text(given.target) }), {
          tolerance: text(given.tolerance),
        })
        // What r comes from, this year's in-period values among them, stays as it is.
        const count = {
          progress: { k: given.k, n: 12, step: 'month' },
          thisYear: { ends: given.thisYear.map((__, index) => index + 1), values: given.thisYear },
          earlier: given.earlier.map((values) => ({ ends: [3, 6, 9, 12], values })),
          profile: given.profile,
          lumpy: given.lumpy,
          stretch: '2021/22',
        } as const
        const [worse, better] = inOrder(given.polarity, ...given.totals).map(
          (total) => judgeCumulativeCount({ ...count, total }, by).status,
        ) as ['green', 'green']
        expect(RANK[better]).toBeGreaterThanOrEqual(RANK[worse])
      }),
      { numRuns: 1000 },
    )
  })

  test('E, a rate with its cases', () => {
    const cases = fc.integer({ min: 1, max: 200 }).chain((of) =>
      fc.record({
        of: fc.constant(of),
        first: fc.integer({ min: 0, max: of }),
        second: fc.integer({ min: 0, max: of }),
      }),
    )
    const month = fc.integer({ min: 0, max: 12 })
    fc.assert(
      fc.property(oneWay, cases, positive, month, (polarity, { of, first, second }, target, k) => {
        const by = yardstick(polarity, aTarget({ value: text(target % 1001) }), {
          tolerance: '3.3',
          unit: '%',
        })
        const status = (numerator: number) =>
          judgeRate(
            {
              value: ((numerator / of) * 100).toFixed(4),
              numerator: String(numerator),
              denominator: String(of),
              isDoubtful: false,
              progress: { k, n: 12, step: 'month' },
              stretch: '2021/22',
            },
            by,
          ).status
        const [least, most] = [Math.min(first, second), Math.max(first, second)]
        const [worse, better] = polarity === 'higher' ? [least, most] : [most, least]
        expect(RANK[status(better)]).toBeGreaterThanOrEqual(RANK[status(worse)])
      }),
      { numRuns: 1000 },
    )
  })

  test('the direction of travel', () => {
    fc.assert(
      fc.property(oneWay, tenths, tenths, tenths, (polarity, a, b, then) => {
        const [worse, better] = inOrder(polarity, a, b).map((value) =>
          moved(polarity, value, text(then)),
        )
        expect(MOVED_RANK[better as 'same']).toBeGreaterThanOrEqual(MOVED_RANK[worse as 'same'])
      }),
    )
  })
})

const reading = (value: string) => readingOf(aFigure(value, '2021-09-30', '2021-09-30')) as Reading

function moved(
  polarity: Indicator['polarity'],
  now: string,
  then: string,
  target: Target = aTarget(),
) {
  const measure = {
    indicator: anIndicator({ polarity }),
    policy: { ...POLICY, deadBand: '0.05' },
    targets: [{ component: null, target }],
  }
  return movement(measure, reading(now), reading(then), aDefinition({ decimals: 1 }))
}

describe('mirroring polarity and numbers mirrors', () => {
  const other = { higher: 'lower', lower: 'higher', range: 'range' } as const
  const anyWay = fc.constantFrom<'higher' | 'lower' | 'range'>('higher', 'lower', 'range')
  const mirrored = (value: number) => text(-value)
  const targets = (low: number, width: number): [Target, Target] => [
    aRange(text(low), text(low + width)),
    aRange(mirrored(low + width), mirrored(low)),
  ]

  test('A and B', () => {
    fc.assert(
      fc.property(anyWay, tenths, tenths, positive, (polarity, figure, low, width) => {
        const [target, mirroredTarget] = targets(low, width)
        const tolerance = { kind: 'absolute', amount: '3.3' } as const
        const judged = [
          { polarity, value: text(figure), target: { ...target, tolerance } },
          {
            polarity: other[polarity],
            value: mirrored(figure),
            target: { ...mirroredTarget, tolerance },
          },
        ].map((each) => {
          const definitions = [aDefinition({ unit: 'score', decimals: 1 })]
          const indicator = anIndicator({ polarity: each.polarity, definitions })
          const current = [aFigure(each.value, '2021-09-30', '2021-09-30')]
          const { rag } = judgeMeasure(aCase(current, { indicator, target: each.target }))
          return [rag.status, rag.code, rag.confidence]
        })
        expect(judged[1]).toEqual(judged[0])
      }),
    )
  })

  test('the direction of travel', () => {
    fc.assert(
      fc.property(anyWay, tenths, tenths, tenths, positive, (polarity, now, then, low, width) => {
        const [target, mirroredTarget] = targets(low, width)
        expect(moved(other[polarity], mirrored(now), mirrored(then), mirroredTarget)).toBe(
          moved(polarity, text(now), text(then), target),
        )
      }),
    )
  })
})

describe('scaling value, target, absolute tolerance and decimals together changes nothing', () => {
  const scaled = (value: number, by: number) => decimal((value * 10 ** by) / 1000 + '').toFixed()
  const shape = fc.record({
    polarity: fc.constantFrom<'higher' | 'lower' | 'range'>('higher', 'lower', 'range'),
    basis: fc.constantFrom<Basis>('snapshot', 'cumulative-count'),
    values: fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 10, maxLength: 10 }),
    low: fc.integer({ min: 0, max: 99_999 }),
    width: fc.integer({ min: 0, max: 9_999 }),
    tolerance: fc.integer({ min: 0, max: 9_999 }),
    by: fc.integer({ min: 0, max: 3 }),
  })
  type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never

  /** Values in thousandths: scaled by 10 to the power of `by`, with as many decimals fewer. */
  function judged(given: Shape, by: number): unknown[] {
    const definitions = [aDefinition({ unit: 'score', decimals: 3 - by })]
    const { basis, polarity } = given
    const figures = given.values.map((__, index) => {
      const total = given.values.slice(index - (index % 4), index + 1).reduce((a, b) => a + b, 0)
      const value = basis === 'snapshot' ? (given.values[index] as number) : total
      return quarterly(basis, index, scaled(value, by))
    })
    const target = aRange(scaled(given.low, by), scaled(given.low + given.width, by), {
      tolerance: { kind: 'absolute', amount: scaled(given.tolerance, by) },
    })
    const indicator = anIndicator({ basis, polarity, definitions })
    const current = figures.slice(-1)
    const earlier = figures.slice(0, -1)
    const { rag, direction } = judgeMeasure(aCase(current, { indicator, target, earlier }))
    return [rag.status, rag.code, rag.confidence, direction.status, direction.code]
  }

  test('in A, B, C and the direction of travel', () => {
    fc.assert(
      fc.property(shape, (given) => {
        expect(judged(given, given.by)).toEqual(judged(given, 0))
      }),
      { numRuns: 200 },
    )
  })
})

/** The figure of the quarter that is `index` quarters after Quarter 1 2019/20. */
function quarterly(basis: Basis, index: number, value: string): Figure {
  const start = 2019 + Math.floor(index / 4)
  const ends = [`${start}-06-30`, `${start}-09-30`, `${start}-12-31`, `${start + 1}-03-31`]
  const to = ends[index % 4] as string
  return aFigure(value, basis === 'snapshot' ? to : `${start}-04-01`, to)
}
