import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCase, aDefinition, anIndicator, figureAt } from '../examples/build-case.ts'
import { resultOf } from '../examples/build-result.ts'
import type { Combine } from './catalogue.ts'
import { ownYear } from './coverage.ts'
import type { Figure } from './figures.ts'
import type { MeasureCase } from './measure-case.ts'
import { projectTrend } from './project-trend.ts'
import { publicProjection } from './public-projection.ts'
import type { MeasureResult } from './result.ts'
import { countIn, isSmallCount } from './small-numbers.ts'
import { type Trend, trendOf } from './trend.ts'
import type { Basis, YearType } from './words.ts'

const THRESHOLD = 5
/** Small values carry digits that nothing else has, so that a leak of one is recognised. */
const MARK = '271828'

const PERIODS = ['2018-19', '2019-20', '2020-21', '2021-22']
  .flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`))
  .slice(0, 14)

type Given = {
  basis: Basis
  yearType: YearType
  combine: Combine
  /** One row a quarter, one value a component. */
  rows: readonly (readonly string[])[]
  /** What each figure was before; null where it never changed. */
  before: readonly (readonly (string | null)[])[]
}

type Page = { result: MeasureResult; trend: Trend }

/** What an anonymous reader has of a measure: its result and its trend. */
function pageOf(given: Given): Page {
  const { measure, superseded } = measureOf(given)
  const result = publicProjection(resultOf(measure, priorActualOf(measure)), THRESHOLD)
  return { result, trend: projectTrend(trendOf(measure, superseded), measure, { result }) }
}

function priorActualOf(measure: MeasureCase): { priorActual: Figure[] } {
  return { priorActual: measure.held.filter(({ madeIn }) => madeIn === '2020-21-Q4') }
}

function componentsOf(combine: Combine): string[] {
  return combine === 'single' ? [] : ['A', 'B', 'C']
}

function measureOf(given: Given): { measure: MeasureCase; superseded: Figure[] } {
  const { basis, yearType, combine } = given
  const components = componentsOf(combine)
  const figures = (values: Given['before']) =>
    values.flatMap((row, index) =>
      row.flatMap((value, part) =>
        value === null
          ? []
          : figureAt(PERIODS[index] as string, value, {
              basis,
              yearType,
              component: components[part] ?? null,
            }),
      ),
    )
  const held = figures(given.rows)
  const period = PERIODS[given.rows.length - 1] as string
  const definition = aDefinition({
    decimals: 6,
    combine,
    components,
    headline: combine === 'headline' ? 'A' : null,
  })
  const indicator = anIndicator({ basis, yearType, smallNumbers: true, definitions: [definition] })
  const current = held.filter(({ madeIn }) => madeIn === period)
  const earlier = held.filter((each) => !current.includes(each))
  return {
    measure: aCase(current, { indicator, period, earlier }),
    superseded: figures(given.before),
  }
}

const basis = fc.constantFrom<Basis>('snapshot', 'cumulative-count', 'forecast', 'annual', 'termly')
const yearType = fc.constantFrom<YearType>('financial', 'academic', 'calendar')
const combine = fc.constantFrom<Combine>('single', 'sum', 'headline', 'each')
const widthOf = (of: Combine) => (of === 'single' ? 1 : 3)

function shapeOf(value: fc.Arbitrary<string>): fc.Arbitrary<Given> {
  return fc.tuple(basis, yearType, combine).chain(([ofBasis, ofYear, ofCombine]) => {
    const width = { minLength: widthOf(ofCombine), maxLength: widthOf(ofCombine) }
    const length = { minLength: 1, maxLength: PERIODS.length }
    return fc.record({
      basis: fc.constant(ofBasis),
      yearType: fc.constant(ofYear),
      combine: fc.constant(ofCombine),
      rows: fc.array(fc.array(value, width), length),
      before: fc.array(fc.array(fc.option(value), width), length),
    })
  })
}

const marked = fc.oneof(
  fc.integer({ min: 1, max: 4 }).map((whole) => `${whole}.${MARK}`),
  fc.integer({ min: 5, max: 40 }).map(String),
  fc.constant('0'),
)

test('no small value stands anywhere, nor one before a restatement', () => {
  fc.assert(
    fc.property(shapeOf(marked), (given) => {
      // A total carries the digits of its components, small or not.
      fc.pre(given.combine !== 'sum')
      expect(JSON.stringify(pageOf(given))).not.toContain(MARK)
    }),
    { numRuns: 300 },
  )
})

const LENGTHS: Record<Combine, number> = { single: 1, sum: 3, headline: 3, each: 3 }

/** Steps of running totals, anew in each year, and what some totals were before. */
const running = fc
  .tuple(yearType, combine, fc.integer({ min: 1, max: PERIODS.length }))
  .chain(([ofYear, ofCombine, quarters]) => {
    const width = { minLength: LENGTHS[ofCombine], maxLength: LENGTHS[ofCombine] }
    const length = { minLength: quarters, maxLength: quarters }
    const step = fc.integer({ min: 0, max: 9 })
    const change = fc.option(fc.integer({ min: -6, max: 12 }), { freq: 3 })
    return fc.record({
      yearType: fc.constant(ofYear),
      combine: fc.constant(ofCombine),
      steps: fc.array(fc.array(step, width), length),
      changes: fc.array(fc.array(change, width), length),
    })
  })

type Running = typeof running extends fc.Arbitrary<infer T> ? T : never

function totalsOf({ yearType, combine, steps, changes }: Running): Given {
  const rows: string[][] = []
  for (const [index, row] of steps.entries()) {
    const { coverage } = figureAt(PERIODS[index] as string, '0', {
      basis: 'cumulative-count',
      yearType,
    })
    const before = figureAt(PERIODS[index - 1] ?? '2000-01-Q1', '0', {
      basis: 'cumulative-count',
      yearType,
    }).coverage
    const isSameYear = before.from === coverage.from
    rows.push(
      row.map((step, part) => String(step + (isSameYear ? Number(rows[index - 1]?.[part]) : 0))),
    )
  }
  const before = changes.map((row, index) =>
    row.map((change, part) =>
      change === null ? null : String(Math.max(0, Number(rows[index]?.[part]) + change)),
    ),
  )
  return { basis: 'cumulative-count', yearType, combine, rows, before }
}

/** Every count that a page shows, with its component, and the year and the stretch that it is of. */
function shownOn({ result, trend }: Page) {
  const judged = trend.series.find(({ isJudged }) => isJudged)?.component ?? null
  const ofSparkline = result.sparkline.map(({ to, value }) => ({ component: judged, to, value }))
  const ofCells = [result.current, result.priorActual].flatMap(({ values }) =>
    values.map(({ component, coverage, value }) => ({ component, to: coverage?.to ?? '', value })),
  )
  const ofTrend = trend.series.flatMap(({ component, points }) =>
    points.flatMap(({ coverage: { to }, value, was }) => [
      { component, to, value },
      { component, to, value: was === null ? null : String(countIn(was)) },
    ]),
  )
  return [...ofSparkline, ...ofCells, ...ofTrend]
    .filter(({ value }) => value !== null && value !== 'NaN')
    .map((each) => ({
      ...each,
      value: Number(each.value),
      year: ownYear(each.to, trend.yearType).from,
    }))
}

test('no two running totals of a year that are shown differ by a small number', () => {
  fc.assert(
    fc.property(running, (drawn) => {
      const shown = shownOn(pageOf(totalsOf(drawn)))
      const told = shown.flatMap((one) =>
        shown.filter(
          (other) =>
            one.component === other.component &&
            one.year === other.year &&
            isSmallCount(one.value - other.value, THRESHOLD),
        ),
      )
      expect(told).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('what is hidden in the result is hidden in the trend', () => {
  fc.assert(
    fc.property(running, (drawn) => {
      const { result, trend } = pageOf(totalsOf(drawn))
      const isShown = (component: string | null, to: string) =>
        trend.series
          .filter((series) => series.component === component)
          .some(({ points }) =>
            points.some((each) => each.coverage.to === to && each.value !== null),
          )
      const judged = trend.series.find(({ isJudged }) => isJudged)?.component ?? null
      const hidden = [
        ...result.current.values.map((each) => ({ ...each, to: each.coverage?.to ?? '' })),
        ...result.sparkline.map((each) => ({ ...each, component: judged })),
      ].filter(({ value }) => value === null)
      expect(hidden.filter(({ component, to }) => isShown(component, to))).toEqual([])
    }),
    { numRuns: 200 },
  )
})
