import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCase, aDefinition, anIndicator, figureAt } from '../examples/build-case.ts'
import { resultOf } from '../examples/build-result.ts'
import type { Combine } from './catalogue.ts'
import { ownYear } from './coverage.ts'
import { type Figure, stretchKey } from './figures.ts'
import { projectReturns } from './project-returns.ts'
import { projectTrend } from './project-trend.ts'
import { publicProjection } from './public-projection.ts'
import { historyOf, type ReturnHistory } from './return-history.ts'
import { countIn, isSmallCount } from './small-numbers.ts'
import { type Trend, trendOf } from './trend.ts'

const THRESHOLD = 5
const PERIODS = ['2018-19', '2019-20', '2020-21', '2021-22']
  .flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`))
  .slice(0, 14)

/** Of each quarter and component the step of its total, and how far later reports moved that. */
const cell = fc.record({
  step: fc.integer({ min: 0, max: 9 }),
  moves: fc.array(fc.integer({ min: -6, max: 12 }), { maxLength: 2 }),
})

const indicators = fc.constantFrom<Combine>('single', 'sum', 'each').chain((combine) => {
  const width = combine === 'single' ? 1 : 2
  return fc.record({
    combine: fc.constant(combine),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: PERIODS.length,
    }),
  })
})

type Given = typeof indicators extends fc.Arbitrary<infer T> ? T : never

/** Every revision of every return, oldest first: of the quarter’s report, and of later ones. */
function revisionsOf({ combine, rows }: Given): Figure[][] {
  const totals = rows[0]?.map(() => 0) ?? []
  return rows.flatMap((row, index) => {
    const period = PERIODS[index] as string
    return row.map(({ step, moves }, part) => {
      totals[part] = period.endsWith('Q1') ? step : (totals[part] as number) + step
      const total = totals[part] as number
      const component = combine === 'single' ? null : (['A', 'B'][part] as string)
      return [0, ...moves].map((move) =>
        figureAt(period, String(Math.max(0, total + move)), {
          basis: 'cumulative-count',
          component,
        }),
      )
    })
  })
}

/** What was known when a return had `count` revisions: the newest of each, and those it replaced. */
function knownOf(all: readonly Figure[][], { combine, rows }: Given, count: number) {
  const known = all.map((revisions) => revisions.slice(0, count))
  const components = combine === 'single' ? [] : ['A', 'B']
  const indicator = anIndicator({
    basis: 'cumulative-count',
    smallNumbers: true,
    definitions: [aDefinition({ combine, components })],
  })
  const period = PERIODS[rows.length - 1] as string
  const held = known.flatMap((revisions) => revisions.slice(-1))
  const current = held.filter(({ madeIn }) => madeIn === period)
  const earlier = held.filter((each) => !current.includes(each))
  return {
    measure: aCase(current, { indicator, period, earlier }),
    superseded: known.flatMap((revisions) => revisions.slice(0, -1)),
  }
}

type Page = { published: Trend; returns: ReturnHistory<number>[] }

/** A quarter as it was published, with what later reports made of its figures. */
function pageOf(given: Given): Page {
  const all = revisionsOf(given)
  const first = knownOf(all, given, 1)
  const last = knownOf(all, given, 3)
  const result = publicProjection(resultOf(first.measure), THRESHOLD)
  const then = projectTrend(trendOf(first.measure, []), first.measure, { result })
  const newest = trendOf(last.measure, last.superseded)
  const now = projectTrend(newest, last.measure, { result, trend: then })
  const histories = all.map((revisions) =>
    historyOf(
      revisions.map((figure, by) => ({ figure, by })),
      last.measure.indicator,
    ),
  )
  return { published: then, returns: projectReturns(histories, now, last.measure) }
}

function shownOn({ published, returns }: Page) {
  const ofTrend = published.series.flatMap(({ component, points }) =>
    points.map((point) => ({ component, to: point.coverage.to, text: point.text })),
  )
  const ofReturns = returns.flatMap(({ component, coverage: { to }, revisions }) =>
    revisions.map(({ text }) => ({ component, to, text })),
  )
  return [...ofTrend, ...ofReturns]
    .map(({ component, to, text }) => ({
      line: `${component} ${ownYear(to, 'financial').from}`,
      to,
      value: countIn(text),
    }))
    .filter(({ value }) => !Number.isNaN(value))
}

test('no two totals of a year differ by a small number, revisions included', () => {
  fc.assert(
    fc.property(indicators, (given) => {
      const shown = shownOn(pageOf(given))
      const told = shown.flatMap((one) =>
        shown.filter(
          (other) => one.line === other.line && isSmallCount(one.value - other.value, THRESHOLD),
        ),
      )
      expect(told).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test('no revision tells what the trend of that time withholds', () => {
  fc.assert(
    fc.property(indicators, (given) => {
      const { published, returns } = pageOf(given)
      const hidden = new Set(
        published.series.flatMap(({ component, points }) =>
          points
            .filter(({ value }) => value === null)
            .map((point) => stretchKey({ ...point, component })),
        ),
      )
      const texts = returns
        .filter((each) => hidden.has(stretchKey(each)))
        .flatMap(({ revisions }) => revisions.map(({ text }) => text))
      expect(texts.filter((text) => !Number.isNaN(countIn(text)))).toEqual([])
    }),
    { numRuns: 200 },
  )
})
