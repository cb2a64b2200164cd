import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  aCase,
  aDefinition,
  aFigure,
  anIndicator,
  aRange,
  aTarget,
} from '../examples/build-case.ts'
import { resultOf } from '../examples/build-result.ts'
import type { Combine } from './catalogue.ts'
import { readingsHeld } from './combine.ts'
import { defaultCoverage, outturnCoverage, sameStretch } from './coverage.ts'
import type { Figure } from './figures.ts'
import type { MeasureCase } from './measure-case.ts'
import { publicProjection } from './public-projection.ts'
import type { MeasureResult } from './result.ts'
import type { Basis, Polarity, YearType } from './words.ts'

const THRESHOLD = 5
/** Small values carry digits that nothing else has, so that a leak of one is recognised. */
const MARK = '271828'

const PERIODS = ['2019-20-Q4', '2020-21-Q1', '2020-21-Q2', '2020-21-Q3', '2020-21-Q4'].concat([
  '2021-22-Q1',
  '2021-22-Q2',
])

const small = fc.integer({ min: 1, max: 4 }).map((whole) => `${whole}.${MARK}`)
const large = fc.integer({ min: 5, max: 40 }).map(String)
const value = fc.oneof(small, large, fc.constant('0'))

const shape = fc.record({
  basis: fc.constantFrom<Basis>('snapshot', 'cumulative-count', 'forecast', 'annual', 'termly'),
  yearType: fc.constantFrom<YearType>('financial', 'academic', 'calendar'),
  polarity: fc.constantFrom<Polarity>('higher', 'lower', 'range', 'none'),
  combine: fc.constantFrom<Combine>('single', 'headline', 'each'),
  direction: fc.constantFrom('same-period-last-year', 'previous-quarter', 'both'),
  target: fc.constantFrom('12', '60', '500', 'range', 'none'),
  values: fc.array(fc.tuple(value, value), {
    minLength: PERIODS.length,
    maxLength: PERIODS.length,
  }),
  outturn: value,
  doubtful: fc.boolean(),
  isLastMissing: fc.boolean(),
})
type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never

function figuresOf(given: Shape): Figure[] {
  const components = given.combine === 'single' ? [null] : ['A', 'B']
  return PERIODS.flatMap((period, index) => {
    const { from, to } = defaultCoverage({ ...given, period })
    return components.map((component, part) =>
      aFigure((given.values[index] as [string, string])[part] as string, from, to, {
        component,
        madeIn: period,
      }),
    )
  })
}

function measureOf(given: Shape): { measure: MeasureCase; priorActual: Figure[] } {
  const figures = figuresOf(given)
  const last = given.combine === 'single' ? figures.slice(-1) : figures.slice(-2)
  const current = given.isLastMissing ? [] : last
  const stretch = outturnCoverage({ ...given, year: '2020/21' })
  const outturn = aFigure(given.outturn, stretch.from, stretch.to, {
    component: given.combine === 'single' ? null : 'A',
    madeIn: '2020-21-Q4',
  })
  const isOf = (each: Figure) =>
    sameStretch(each.coverage, stretch) && each.component === outturn.component
  const components = given.combine === 'single' ? [] : ['A', 'B']
  const definition = aDefinition({
    decimals: 6,
    combine: given.combine,
    components,
    headline: given.combine === 'headline' ? 'A' : null,
  })
  const target = targetOf(given.target)
  const measure = aCase(
    current.map((each) => ({
      ...each,
      doubtful: given.doubtful ? `${each.value} were counted` : null,
    })),
    {
      indicator: anIndicator({
        basis: given.basis,
        yearType: given.yearType,
        polarity: given.polarity,
        smallNumbers: true,
        definitions: [definition],
      }),
      target,
      earlier: [...figures.filter((each) => !last.includes(each) && !isOf(each)), outturn],
      policy: { ...aCase([]).policy, direction: given.direction as never },
    },
  )
  return { measure, priorActual: [outturn] }
}

function targetOf(name: string) {
  if (name === 'none') return null
  return name === 'range' ? aRange('12', '20') : aTarget({ value: name })
}

function restatementOf(given: Shape): MeasureResult['restated'] {
  const [was, now] = given.values[0] as [string, string]
  const by = { sequence: 2, period: '2021-22-Q3', date: '2022-01-24' }
  const change = { cell: 'current', component: null, was, now, kind: 'restated', by } as const
  return { changes: [change], statusWas: null, reason: `${was} became ${now}.` }
}

test('no small value stands anywhere in what the public may have', () => {
  fc.assert(
    fc.property(shape, (given) => {
      const { measure, priorActual } = measureOf(given)
      const result = resultOf(measure, { priorActual, restated: restatementOf(given) })
      expect(JSON.stringify(publicProjection(result, THRESHOLD))).not.toContain(MARK)
    }),
    { numRuns: 1500 },
  )
})

/** The value as a number of its own: 3.27 stands in "3.27 more" and not in "13.27". */
function standsIn(text: string, held: string): boolean {
  const digits = held.replaceAll('.', '\\.')
  return new RegExp(`(?<![\\d.])${digits}(?!\\d)`).test(text)
}

test('no small component of a sum stands anywhere, nor a small sum', () => {
  fc.assert(
    fc.property(shape, (drawn) => {
      const given = { ...drawn, combine: 'sum' as const }
      const { measure, priorActual } = measureOf(given)
      const result = resultOf(measure, { priorActual, restated: restatementOf(given) })
      const text = JSON.stringify(publicProjection(result, THRESHOLD))
      const totals = readingsHeld(measure.indicator, measure.held).map((each) => each.value)
      const values = [...given.values.flat(), given.outturn, ...totals]
      const small = values.filter((each) => Number(each) >= 1 && Number(each) < THRESHOLD)
      expect(small.filter((each) => standsIn(text, each))).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('the same measures are full of small values before', () => {
  const leaks = fc.sample(shape, 200).filter((given) => {
    const { measure, priorActual } = measureOf(given)
    return JSON.stringify(resultOf(measure, { priorActual })).includes(MARK)
  })
  expect(leaks.length).toBeGreaterThan(100)
})

test('nothing that is worked out from a hidden total stands among the numbers', () => {
  fc.assert(
    fc.property(shape, (given) => {
      const { measure, priorActual } = measureOf({ ...given, basis: 'cumulative-count' })
      const result = publicProjection(resultOf(measure, { priorActual }), THRESHOLD)
      if (result.sparkline.every((point) => point.value !== null)) return
      const names = ['forecast', 'low', 'high', 'band', 'expectedToDate']
      expect(Object.keys(result.rag.numbers).filter((name) => names.includes(name))).toEqual([])
    }),
  )
})

test('a projected measure projected again is the same', () => {
  fc.assert(
    fc.property(shape, (given) => {
      const { measure, priorActual } = measureOf(given)
      const once = publicProjection(resultOf(measure, { priorActual }), THRESHOLD)
      expect(publicProjection(once, THRESHOLD)).toEqual(once)
    }),
  )
})

/** Steps of one year's running totals, as whole numbers, and what the public is shown of them. */
const steps = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 })

function shownOf(values: readonly number[]): (number | 'small' | 'withheld')[] {
  const periods = ['2021-22-Q1', '2021-22-Q2', '2021-22-Q3', '2021-22-Q4'].slice(0, values.length)
  const figures = periods.map((period, index) => {
    const { from, to } = defaultCoverage({
      basis: 'cumulative-count',
      yearType: 'financial',
      period,
    })
    const total = values.slice(0, index + 1).reduce((sum, step) => sum + step, 0)
    return aFigure(String(total), from, to)
  })
  const measure = aCase(figures.slice(-1), {
    indicator: anIndicator({ basis: 'cumulative-count', smallNumbers: true }),
    period: periods.at(-1) as string,
    earlier: figures.slice(0, -1),
  })
  return publicProjection(resultOf(measure), THRESHOLD).sparkline.map((point) => {
    if (point.value !== null) return Number(point.value)
    return point.text === 'fewer than 5' ? 'small' : 'withheld'
  })
}

/** Every rising row of totals that a reader could think of behind what is shown. */
function rowsBehind(shown: readonly (number | string)[], least = 0): number[][] {
  const [first, ...rest] = shown
  if (first === undefined) return [[]]
  const next = rest.find((each) => typeof each === 'number')
  const most = first === 'small' ? THRESHOLD - 1 : ((next as number | undefined) ?? least + 9)
  const from = Math.max(least, first === 'small' ? 1 : THRESHOLD)
  const choices =
    typeof first === 'number'
      ? [first]
      : Array.from({ length: Math.max(0, most - from + 1) }, (_, step) => from + step)
  return choices.flatMap((value) => rowsBehind(rest, value).map((row) => [value, ...row]))
}

test('no small step between two running totals of a year can be worked out', () => {
  fc.assert(
    fc.property(steps, (values) => {
      const rows = rowsBehind(shownOf(values))
      const stepAt = (row: readonly number[], index: number) =>
        (row[index] as number) - (row[index - 1] ?? 0)
      const isSmall = (step: number) => step >= 1 && step < THRESHOLD
      const smallSteps = values.flatMap((step, index) => (isSmall(step) ? [index] : []))
      for (const index of smallSteps) {
        expect(new Set(rows.map((row) => stepAt(row, index))).size).toBeGreaterThan(1)
      }
    }),
    { numRuns: 1000 },
  )
})
