import fc from 'fast-check'
import type { Combine } from '../src/catalogue.ts'
import { defaultCoverage, isCompleteYear } from '../src/coverage.ts'
import type { Figure } from '../src/figures.ts'
import type { MeasureCase } from '../src/measure-case.ts'
import type { Policy } from '../src/policy.ts'
import type { Target } from '../src/targets.ts'
import type { Availability, Basis, Polarity, YearType } from '../src/words.ts'
import { aCase, aDefinition, aFigure, anIndicator, aRange, aTarget, POLICY } from './build-case.ts'

const PERIODS = ['2018-19', '2019-20', '2020-21', '2021-22'].flatMap((year) =>
  [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
)
const COMPONENTS: Record<Combine, (string | null)[]> = {
  single: [null],
  sum: ['A', 'B'],
  headline: ['A', 'B'],
  each: ['A', 'B'],
}

/** An exact decimal with up to two digits after the point. */
export const anyValue = fc.integer({ min: 0, max: 12_000 }).map((hundredths) => {
  const text = (hundredths / 100).toFixed(2)
  return text.replace(/\.?0+$/, '') || '0'
})

const anyTolerance = fc.oneof(
  fc.constant(null),
  fc
    .tuple(fc.constantFrom('relative', 'absolute', 'floor'), fc.constantFrom('0', '0.1', '2'))
    .map(([kind, amount]) => ({ kind: kind as 'relative' | 'absolute' | 'floor', amount })),
)

const anyTarget: fc.Arbitrary<Target | null> = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: fc.constant('absolute') },
      { weight: 3, arbitrary: fc.constantFrom('range', 'change') },
      { weight: 1, arbitrary: fc.constantFrom('none', 'disputed', 'other', 'missing') },
    ),
    anyValue,
    anyTolerance,
    fc.constantFrom(null, [10, 30, 60, 100], [0, 0, 40, 100]),
    fc.boolean(),
  )
  .map(([kind, value, tolerance, profile, lumpy]) => {
    const more = { tolerance, profile, lumpy }
    const targets: Record<string, Target | null> = {
      absolute: aTarget({ value, ...more }),
      range: aRange(value, String(Number(value) + 10), more),
      change: aTarget({ kind: 'change', value: '-2', baseline: value, ...more }),
      none: aTarget({ kind: 'none', value: null, reason: 'not-set' }),
      disputed: aTarget({ value, disputed: 'it was printed twice' }),
      other: aTarget({ value, definition: 2 }),
      missing: null,
    }
    return targets[kind] ?? null
  })

const shape = fc.record({
  basis: fc.constantFrom<Basis>(
    'snapshot',
    'cumulative-count',
    'cumulative-percent',
    'rate',
    'forecast',
    'annual',
    'termly',
  ),
  yearType: fc.constantFrom<YearType>('financial', 'academic', 'calendar'),
  polarity: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom<Polarity>('higher', 'lower') },
    { weight: 1, arbitrary: fc.constantFrom<Polarity>('range', 'none') },
  ),
  unit: fc.constantFrom('count', '%', 'gbp', 'hours', 'points', 'score'),
  decimals: fc.integer({ min: 0, max: 2 }),
  combine: fc.constantFrom<Combine>('single', 'sum', 'headline', 'each'),
  direction: fc.constantFrom<Policy['direction']>(
    'same-period-last-year',
    'previous-quarter',
    'both',
  ),
  deadBand: fc.constantFrom(null, '0.1'),
  seasonal: fc.constantFrom(null, { reason: 'the school year', decidingMonth: 2 }),
  target: anyTarget,
  at: fc.integer({ min: 8, max: PERIODS.length - 1 }),
  values: fc.array(fc.tuple(anyValue, anyValue, fc.constantFrom(...PERIODS)), {
    minLength: PERIODS.length,
    maxLength: PERIODS.length,
  }),
  missing: fc.array(fc.constantFrom(...PERIODS), { maxLength: 8 }),
  absent: fc.oneof(
    { weight: 6, arbitrary: fc.constant<Availability>('reported') },
    { weight: 1, arbitrary: fc.constantFrom<Availability>('missing', 'to-follow') },
  ),
  hasTotals: fc.boolean(),
  due: fc.constantFrom(null, null, '2019-01-01', '2030-01-01'),
  doubtful: fc.constantFrom(null, null, 'a part of it was counted twice'),
})

/** Any measure that a board could have, with up to four years of quarters held. */
export const anyMeasure: fc.Arbitrary<MeasureCase> = shape.map((given) => {
  const period = PERIODS[given.at] as string
  const figures = PERIODS.slice(0, given.at + 1)
    .filter((each) => each === period || !given.missing.includes(each))
    .flatMap((each) => figuresAt(each, given))
  const held = eachStretchOnce(figures, given.basis)
  const current = held.filter((each) => each.madeIn === period && !isTotalBeside(each, given))
  const isAbsent = given.absent !== 'reported'
  return aCase(isAbsent ? [] : current, {
    indicator: anIndicator({
      basis: given.basis,
      yearType: given.yearType,
      polarity: given.polarity,
      seasonal: given.seasonal,
      definitions: [1, 2].map((version) =>
        aDefinition({
          version,
          unit: given.unit,
          decimals: given.decimals,
          combine: given.combine,
          components: COMPONENTS[given.combine].filter((each) => each !== null),
          headline: given.combine === 'headline' ? 'A' : null,
        }),
      ),
    }),
    period,
    target: given.target,
    current: isAbsent
      ? { availability: given.absent, figures: [] }
      : { availability: 'reported', figures: current },
    earlier: held.filter((each) => isAbsent || !current.includes(each)),
    policy: { ...POLICY, direction: given.direction, deadBand: given.deadBand },
    due: given.due,
    otherYears: Object.fromEntries(
      ['2018/19', '2019/20', '2020/21'].map((year) => [
        year,
        given.target === null ? [] : [{ component: null, target: given.target }],
      ]),
    ),
  })
})

type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never

function figuresAt(period: string, given: Shape): Figure[] {
  const pair = given.values[PERIODS.indexOf(period)] as [string, string, string]
  const isRate = given.basis === 'rate'
  const isWithTotal = given.basis === 'forecast' && given.hasTotals
  const bases: Basis[] = isWithTotal ? ['forecast', 'cumulative-count'] : [given.basis]
  const stretches = bases.map((basis) => defaultCoverage({ ...given, basis, period }))
  return COMPONENTS[given.combine].flatMap((component, part) =>
    stretches.map(({ from, to }) =>
      aFigure(pair[part] as string, from, to, {
        component,
        madeIn: period,
        numerator: isRate ? '2' : null,
        denominator: isRate ? '4' : null,
        doubtful: given.doubtful,
      }),
    ),
  )
}

function isTotalBeside(figure: Figure, given: Shape): boolean {
  return given.basis === 'forecast' && !isCompleteYear(figure.coverage, 'financial')
}

/** Of a return only its newest revision is held; of a forecast, the one of every quarter. */
function eachStretchOnce(figures: readonly Figure[], basis: Basis): Figure[] {
  const newest = new Map<string, Figure>()
  for (const figure of figures) {
    const made = basis === 'forecast' ? figure.madeIn : ''
    const { from, to } = figure.coverage
    newest.set(`${from} ${to} ${figure.component} ${made}`, figure)
  }
  return [...newest.values()]
}
