import { expect, test } from 'vitest'
import { aCase, aDefinition, aFigure, anIndicator, figureAt } from '../examples/build-case.ts'
import { resultOf } from '../examples/build-result.ts'
import { figuresBeside, isOfPoint } from './shown-beside.ts'
import { type TrendPoint, trendOf } from './trend.ts'

type Given = Parameters<typeof aCase>[1]

const now = figureAt('2021-22-Q2', '38')

function besideOf(
  current: Parameters<typeof aCase>[0],
  given: Given,
  more: Parameters<typeof resultOf>[1] = {},
) {
  const measure = aCase(current, given)
  const result = resultOf(measure, more)
  return figuresBeside(trendOf(measure, []), measure, { result }).map((each) => [
    each.component,
    each.to,
    each.value,
  ])
}

test('the figures of both cells and of the small chart stand beside a trend', () => {
  const outturn = figureAt('2020-21-Q4', '1034')
  expect(besideOf([now], { earlier: [outturn] }, { priorActual: [outturn] })).toEqual([
    [null, '2021-09-30', 38],
    [null, '2021-03-31', 1034],
    [null, '2021-03-31', 1034],
    [null, '2021-09-30', 38],
  ])
})

test('a total stands beside it as well as its components', () => {
  const definitions = [aDefinition({ combine: 'sum', components: ['A', 'B'] })]
  const parts = ['30', '8'].map((value, index) => ({
    ...now,
    value,
    component: ['A', 'B'][index] ?? null,
  }))
  expect(besideOf(parts, { indicator: anIndicator({ definitions }) })).toEqual([
    ['A', '2021-09-30', 30],
    ['B', '2021-09-30', 8],
    [null, '2021-09-30', 38],
    [null, '2021-09-30', 38],
  ])
})

test('a figure that was restated stands beside it with both its values', () => {
  const by = { sequence: 2, period: '2021-22-Q3', date: '2022-01-24' }
  const change = { cell: 'current', component: null, kind: 'restated', by } as const
  const restated = {
    changes: [{ ...change, was: '1,038', now: 'no figure' }],
    statusWas: null,
    reason: '',
  }
  expect(besideOf([now], {}, { restated })).toContainEqual([null, '2021-09-30', 1038])
})

test.each([
  ['2021-07-01', '2021-09-30', false],
  ['2021-04-01', '2021-09-30', true],
])('a figure from %s to %s is of a point of that stretch alone', (from, to, is) => {
  const [series] = trendOf(aCase([], { earlier: [aFigure('38', '2021-04-01', to)] }), []).series
  const figure = { component: null, definition: null, from, to, value: 38, isGuessed: false }
  expect(isOfPoint(figure, null, series?.points[0] as TrendPoint)).toBe(is)
})

test('so does the figure that an arrow’s sentence compares a component with', () => {
  const definitions = [aDefinition({ combine: 'each', components: ['A'] })]
  const part = (period: string, value: string) =>
    figureAt(period, value, { basis: 'cumulative-count', component: 'A' })
  const indicator = anIndicator({ basis: 'cumulative-count', definitions })
  const earlier = [part('2020-21-Q1', '9'), part('2020-21-Q2', '9')]
  expect(besideOf([part('2021-22-Q2', '12')], { indicator, earlier })).toEqual([
    ['A', '2021-09-30', 12],
    ['A', '2020-09-30', 9],
  ])
})

test('also where that is the whole of the year before, which this one is past', () => {
  const definitions = [aDefinition({ combine: 'each', components: ['A'] })]
  const part = (period: string, value: string) =>
    figureAt(period, value, { basis: 'cumulative-count', component: 'A' })
  const indicator = anIndicator({ basis: 'cumulative-count', definitions })
  const earlier = [part('2020-21-Q4', '9')]
  expect(besideOf([part('2021-22-Q2', '12')], { indicator, earlier })).toEqual([
    ['A', '2021-09-30', 12],
    ['A', '2021-03-31', 9],
  ])
})

test('another trend stands beside it with what its figures were before', () => {
  const measure = aCase([now], {})
  const trend = trendOf(measure, [{ ...now, value: '34' }])
  const result = resultOf(aCase([]))
  const figures = figuresBeside(trend, measure, { result, trend })
  expect(figures.map(({ value }) => value)).toEqual([38, 34])
})
