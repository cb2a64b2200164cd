import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aCase, aDefinition, anIndicator, figureAt } from '../examples/build-case.ts'
import { resultOf } from '../examples/build-result.ts'
import type { Figure } from './figures.ts'
import type { MeasureCase } from './measure-case.ts'
import { projectTrend } from './project-trend.ts'
import { publicProjection } from './public-projection.ts'
import type { ShownResult } from './shown-beside.ts'
import { isSmallCount } from './small-numbers.ts'
import { type TrendPoint, trendOf } from './trend.ts'
import type { Basis } from './words.ts'

const THRESHOLD = 5
const PERIODS = ['2021-22-Q1', '2021-22-Q2', '2021-22-Q3', '2021-22-Q4']

/** What stands in a cell: the figure, or a word for it. */
type Sight = number | 'small' | 'withheld'
/** A column as it is or could be: A, B, and what they come to. */
type Column = readonly [number, number, number]
type Sights = readonly [Sight, Sight, Sight]

const columns = fc.array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 })), {
  minLength: 1,
  maxLength: PERIODS.length,
})

function withTotals(rows: readonly (readonly [number, number])[]): Column[] {
  return rows.map(([a, b]) => [a, b, a + b])
}

function runningOn(steps: readonly (readonly [number, number])[]): Column[] {
  let totals: [number, number] = [0, 0]
  return withTotals(
    steps.map(([a, b]) => {
      totals = [totals[0] + a, totals[1] + b]
      return totals
    }),
  )
}

type Kind = { basis: Basis; combine: 'sum' | 'headline' }

function measureOf(truth: readonly Column[], { basis, combine }: Kind): MeasureCase {
  const components = combine === 'sum' ? ['A', 'B'] : ['A', 'B', 'Total']
  const figures = truth.flatMap((column, index) =>
    components.map((component, part) =>
      figureAt(PERIODS[index] as string, String(column[part]), { basis, component }),
    ),
  )
  const period = PERIODS[truth.length - 1] as string
  const isNow = (figure: Figure) => figure.madeIn === period
  const headline = combine === 'headline' ? 'Total' : null
  const definitions = [aDefinition({ combine, components, headline })]
  return aCase(figures.filter(isNow), {
    indicator: anIndicator({ basis, smallNumbers: true, definitions }),
    period,
    earlier: figures.filter((each) => !isNow(each)),
  })
}

/** Beside a trend that stands alone. */
const NOTHING: ShownResult = {
  current: { values: [], total: null },
  priorActual: { values: [], total: null },
  sparkline: [],
  direction: { numbers: {} },
  restated: null,
}

/** What the trend and the result let a reader see of each column; what either shows is seen. */
function sightsOf(measure: MeasureCase, result: ShownResult, combine: Kind['combine']): Sights[] {
  const trend = projectTrend(trendOf(measure, []), measure, { result })
  const total = combine === 'sum' ? null : 'Total'
  const pointsOf = (component: string | null) =>
    trend.series.find((series) => series.component === component)?.points ?? []
  return pointsOf('A').map((_, index) => {
    const points = ['A', 'B', total].map((component) => pointsOf(component)[index] as TrendPoint)
    const drawn = result.sparkline.find(({ to }) => to === points[2]?.coverage.to)?.value
    const isNow = index === pointsOf('A').length - 1
    const inCell = ['A', 'B', total].map(
      (component) =>
        result.current.values.find((each) => isNow && each.component === component)?.value,
    )
    const also = [inCell[0], inCell[1], inCell[2] ?? drawn]
    return points.map((point, part) => sightOf(point, also[part])) as unknown as Sights
  })
}

function sightOf({ value, text }: TrendPoint, also: string | null | undefined): Sight {
  const shown = value ?? also ?? null
  if (shown !== null) return Number(shown)
  return text === 'fewer than 5' ? 'small' : 'withheld'
}

/** A trusting reader takes a withheld figure to be no small one. */
function couldBe(column: Column, sights: Sights, isTrusting: boolean): boolean {
  return sights.every((sight, part) => {
    const value = column[part] as number
    if (sight === 'small') return isSmallCount(value, THRESHOLD)
    if (sight === 'withheld') return !isTrusting || value >= THRESHOLD
    return value === sight
  })
}

function columnsBehind(sights: Sights, most: number, isTrusting: boolean): Column[] {
  const values = Array.from({ length: most + 1 }, (_, value) => value)
  return values
    .flatMap((a) => values.map((b): Column => [a, b, a + b]))
    .filter((column) => couldBe(column, sights, isTrusting))
}

function couldFollow(before: Column, after: Column): boolean {
  return before[0] <= after[0] && before[1] <= after[1]
}

/** Of each column, what a reader could think it is; each fits one of the column before and after. */
function thinkable(
  truth: readonly Column[],
  sights: readonly Sights[],
  { runs, isTrusting }: { runs: boolean; isTrusting: boolean },
): Column[][] {
  const most = Math.max(...truth.flat()) + 3
  const all = sights.map((each) => columnsBehind(each, most, isTrusting))
  if (!runs) return all
  const forward = all.reduce<Column[][]>((done, next) => {
    const last = done.at(-1)
    const fits = next.filter((one) => last?.some((each) => couldFollow(each, one)) ?? true)
    return [...done, fits]
  }, [])
  return forward.reduceRight<Column[][]>((done, next) => {
    const [first] = done
    const fits = next.filter((one) => first?.some((each) => couldFollow(one, each)) ?? true)
    return [fits, ...done]
  }, [])
}

/** The small figures, as the row and column they stand in, that a reader could only think right. */
function toldFigures(truth: readonly Column[], behind: readonly Column[][]): number[][] {
  return truth.flatMap((column, index) =>
    column.flatMap((value, part) => {
      const thought = new Set(behind[index]?.map((each) => each[part]))
      return isSmallCount(value, THRESHOLD) && thought.size < 2 ? [[index, part]] : []
    }),
  )
}

/** The same of the small steps between one column and the next. */
function toldSteps(truth: readonly Column[], behind: readonly Column[][]): number[][] {
  return truth.slice(1).flatMap((column, index) =>
    column.flatMap((value, part) => {
      const step = value - (truth[index]?.[part] as number)
      const thought = new Set(
        (behind[index] ?? []).flatMap((before) =>
          (behind[index + 1] ?? [])
            .filter((after) => couldFollow(before, after))
            .map((after) => (after[part] as number) - (before[part] as number)),
        ),
      )
      return isSmallCount(step, THRESHOLD) && thought.size < 2 ? [[index, part]] : []
    }),
  )
}

const combines = ['sum', 'headline'] as const

test.each(combines)('no small component can be worked out from a %s', (combine) => {
  fc.assert(
    fc.property(columns, (rows) => {
      const truth = withTotals(rows)
      const sights = sightsOf(measureOf(truth, { basis: 'snapshot', combine }), NOTHING, combine)
      const behind = thinkable(truth, sights, { runs: false, isTrusting: true })
      expect(toldFigures(truth, behind)).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test.each(combines)('no small step can be worked out from a running %s', (combine) => {
  fc.assert(
    fc.property(columns, (steps) => {
      const truth = runningOn(steps)
      const kind = { basis: 'cumulative-count', combine } as const
      const sights = sightsOf(measureOf(truth, kind), NOTHING, combine)
      const behind = thinkable(truth, sights, { runs: true, isTrusting: true })
      expect([toldFigures(truth, behind), toldSteps(truth, behind)]).toEqual([[], []])
    }),
    { numRuns: 200 },
  )
})

test.each(combines)('nor from a running %s and the result that stands beside it', (combine) => {
  fc.assert(
    fc.property(columns, (steps) => {
      const truth = runningOn(steps)
      const measure = measureOf(truth, { basis: 'cumulative-count', combine })
      const result = publicProjection(resultOf(measure), THRESHOLD)
      const behind = thinkable(truth, sightsOf(measure, result, combine), {
        runs: true,
        isTrusting: false,
      })
      expect([toldFigures(truth, behind), toldSteps(truth, behind)]).toEqual([[], []])
    }),
    { numRuns: 200 },
  )
})
