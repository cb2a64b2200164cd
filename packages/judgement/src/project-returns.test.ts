import { describe, expect, test } from 'vitest'
import {
  aCase,
  aDefinition,
  aFigure,
  anIndicator,
  figureAt,
  runningTotals,
} from '../examples/build-case.ts'
import type { Indicator } from './catalogue.ts'
import { type Figure, stretchKey } from './figures.ts'
import { projectReturns } from './project-returns.ts'
import { projectTrend } from './project-trend.ts'
import { historyOf } from './return-history.ts'
import type { ShownResult } from './shown-beside.ts'
import { trendOf } from './trend.ts'

const F = 'fewer than 5'
const W = 'withheld to protect a small number'
const NOTHING: ShownResult = {
  current: { values: [], total: null },
  priorActual: { values: [], total: null },
  sparkline: [],
  direction: { numbers: {} },
  restated: null,
}

/** The returns of all these revisions, oldest first, beside the trend of the newest of each. */
function returnsOf(revisions: Figure[], indicator: Partial<Indicator> = {}) {
  const byReturn = [...Map.groupBy(revisions, stretchKey).values()]
  const measure = aCase([], {
    indicator: anIndicator({ smallNumbers: true, ...indicator }),
    period: '2021-22-Q4',
    earlier: byReturn.flatMap((each) => each.slice(-1)),
  })
  const superseded = byReturn.flatMap((each) => each.slice(0, -1))
  const trend = projectTrend(trendOf(measure, superseded), measure, { result: NOTHING })
  const histories = byReturn.map((all) =>
    historyOf(
      all.map((figure, by) => ({ figure, by })),
      measure.indicator,
    ),
  )
  return projectReturns(histories, trend, measure)
}

const texts = (...given: Parameters<typeof returnsOf>) =>
  returnsOf(...given).map(({ revisions }) => revisions.map(({ text }) => text))
const at = (value: string, more: Partial<Figure> = {}) => figureAt('2021-22-Q1', value, more)
const total = (quarter: number, value: string) =>
  figureAt(`2020-21-Q${quarter}`, value, { basis: 'cumulative-count' })
const counts = { basis: 'cumulative-count' as const }

test('returns of any other indicator pass unchanged', () => {
  expect(texts([at('3'), at('4')], { smallNumbers: false })).toEqual([['3', '4']])
})

test('a revision keeps its kind and who brought it', () => {
  expect(returnsOf([at('34'), at('38')])[0]?.revisions).toMatchObject([
    { kind: 'first', by: 0, text: '34' },
    { kind: 'restated', by: 1, text: '38' },
  ])
})

test.each([
  ['are told where none is small', ['34', '36', '38'], ['34', '36', '38']],
  ['give way where one is small', ['3', '36', '38'], [F, '36', '38']],
  ['are all withheld where the newest is', ['34', '36', '3'], [W, W, F]],
])('revisions of what is counted on a day %s', (_, values, expected) => {
  expect(texts(values.map((value) => at(value)))).toEqual([expected])
})

test('a revision withheld does not tell its doubt, and one that tells no figure stays', () => {
  const absent = at('9', { availability: 'to-follow', value: null })
  expect(returnsOf([absent, at('3', { doubtful: '3 were seen' })])[0]?.revisions).toMatchObject([
    { text: 'to follow' },
    { text: F, doubtful: null },
  ])
})

test('a figure that the trend does not have is told nowhere', () => {
  expect(texts([at('38'), at('9', { availability: 'missing', value: null })])).toEqual([
    [W, 'no figure'],
  ])
})

describe('revisions of running totals', () => {
  test.each([
    ['are told where the trend tells them', ['20', '30'], ['20', '30']],
    ['before those that it tells are not', ['10', '20', '30'], [W, '20', '30']],
    ['that it hides are hidden', ['9', '30'], [W, '30']],
    ['that were confirmed are told, whatever their zeros', ['30.0', '30'], ['30.0', '30']],
  ])('%s', (_, values, expected) => {
    const revisions = [total(1, '7'), ...values.map((value) => total(2, value))]
    expect(texts(revisions, counts)).toEqual([['7'], expected])
  })

  test('are told by their figure, so that a nought stands for nothing else', () => {
    expect(texts([total(1, '0'), total(1, '10'), total(1, '20')], counts)).toEqual([
      [W, '10', '20'],
    ])
    const made = (value: string, madeIn: string) =>
      aFigure(value, '2020-04-01', '2021-03-31', { madeIn })
    const forecasts = [made('0', '2020-21-Q2'), made('20', '2020-21-Q4')]
    expect(texts(forecasts, { basis: 'forecast' })).toEqual([[W, '20']])
  })

  test('of a hidden total are hidden', () => {
    expect(texts([...runningTotals('2020-21-Q1', [7, 13]), total(2, '9')], counts)).toEqual([
      ['7'],
      [W, W],
    ])
  })
})

test('revisions of components that add up are told where the trend tells them', () => {
  const definitions = [aDefinition({ combine: 'sum', components: ['A', 'B'] })]
  const part = (component: string, value: string) => at(value, { component })
  expect(
    texts([part('A', '6'), part('A', '30'), part('A', '40'), part('B', '9')], { definitions }),
  ).toEqual([[W, '30', '40'], ['9']])
})

test('percentages are told, also those of components', () => {
  const definitions = [
    aDefinition({ unit: '%', combine: 'headline', components: ['A'], headline: 'A' }),
  ]
  const revisions = ['3', '4', '9'].map((value) => at(value, { component: 'A' }))
  expect(texts(revisions, { definitions })).toEqual([['3%', '4%', '9%']])
})
