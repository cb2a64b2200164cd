import { describe, expect, test } from 'vitest'
import {
  aCase,
  aDefinition,
  aFigure,
  anIndicator,
  figureAt,
  runningTotals,
} from '../examples/build-case.ts'
import type { Definition } from './catalogue.ts'
import type { Figure } from './figures.ts'
import { inPeriodOf } from './in-period.ts'
import { trendSeries } from './trend-series.ts'
import type { Basis } from './words.ts'

function seriesOf(earlier: Figure[], definitions: Definition[], basis: Basis) {
  const indicator = anIndicator({ basis, definitions })
  const series = trendSeries(aCase([], { indicator, earlier, period: '2021-22-Q4' }), [])
  return inPeriodOf(series, indicator)
}

const pointsOf = (held: Figure[], definitions = [aDefinition()]) =>
  seriesOf(held, definitions, 'cumulative-count')[0]?.points ?? []
const texts = (held: Figure[], definitions = [aDefinition()]) =>
  pointsOf(held, definitions).map((each) => each.text)

test('a step says the stretch between its two totals', () => {
  expect(pointsOf(runningTotals('2020-21-Q1', [20, 18]))[1]).toEqual({
    definition: 1,
    coverage: {
      from: '2020-07-01',
      to: '2020-09-30',
      label: '1 July 2020 to 30 September 2020',
    },
    value: '18',
    text: '18',
    provisional: false,
    partYear: false,
    isForecast: false,
    was: null,
    note: null,
    isDrawn: true,
  })
})

test.each([
  ['quarters of a year', runningTotals('2020-21-Q1', [20, 18, 17, 22]), ['20', '18', '17', '22']],
  ['two years, each from its start', runningTotals('2020-21-Q3', [55, 22, 19]), ['55', '22', '19']],
  ['a correction downwards', runningTotals('2020-21-Q1', [20, -2]), ['20', '−2']],
  ['a year’s total alone', runningTotals('2020-21-Q4', [77]), []],
  ['a part of a year alone', runningTotals('2020-21-Q3', [55]), ['55']],
])('of %s', (_, totals, expected) => {
  expect(texts(totals)).toEqual(expected)
})

test('a total that is missing makes one longer step', () => {
  const [first, , third] = runningTotals('2020-21-Q1', [20, 18, 17])
  const points = pointsOf([first as Figure, third as Figure])
  expect(points.map((each) => [each.coverage.from, each.text])).toEqual([
    ['2020-04-01', '20'],
    ['2020-07-01', '35'],
  ])
})

test('differences are exact', () => {
  const totals = ['0.1', '0.3'].map((value, index) =>
    figureAt(`2020-21-Q${index + 1}`, value, { basis: 'cumulative-count' }),
  )
  expect(texts(totals)).toEqual(['0.1', '0.2'])
})

test('a step is provisional, or noted, where one of its totals is', () => {
  const [first, second, third] = runningTotals('2020-21-Q1', [20, 18, 17])
  const points = pointsOf([
    first as Figure,
    { ...(second as Figure), provisional: true, doubtful: 'a part was counted twice' },
    third as Figure,
  ])
  expect(points.map((each) => [each.provisional, each.note])).toEqual([
    [false, null],
    [true, 'In doubt: a part was counted twice.'],
    [true, 'In doubt: a part was counted twice.'],
  ])
})

test('totals of another definition are no part of a step', () => {
  const totals = runningTotals('2020-21-Q1', [20, 18])
  const other = { ...(totals[1] as Figure), definition: 2 }
  expect(texts([totals[0] as Figure, other], [aDefinition(), aDefinition({ version: 2 })])).toEqual(
    ['20', '38'],
  )
})

test('what does not start with its year, or is not comparable, is no total', () => {
  const totals = runningTotals('2020-21-Q1', [20, 18])
  const quarter = aFigure('30', '2020-07-01', '2020-09-30')
  const other = { ...(totals[1] as Figure), notComparable: 'it counts incidents' }
  expect(texts([totals[0] as Figure, quarter, other])).toEqual(['20'])
})

describe('components', () => {
  const definitions = [aDefinition({ combine: 'sum', components: ['A', 'B'] })]
  const part = (quarter: number, component: string, value: string) =>
    figureAt(`2020-21-Q${quarter}`, value, { basis: 'cumulative-count', component })

  test('have steps of their own, beside those of the total', () => {
    const held = [part(1, 'A', '4'), part(1, 'B', '6'), part(2, 'A', '5'), part(2, 'B', '9')]
    const series = seriesOf(held, definitions, 'cumulative-count')
    expect(series.map((each) => [each.component, each.points.map(({ text }) => text)])).toEqual([
      [null, ['10', '4']],
      ['A', ['4', '1']],
      ['B', ['6', '3']],
    ])
  })

  test('that came later make no step out of those that were there', () => {
    const held = [part(1, 'A', '700'), part(2, 'A', '800'), part(2, 'B', '200')]
    expect(texts(held, definitions)).toEqual(['700', '1,000'])
  })
})

test.each<Basis>(['snapshot', 'rate', 'cumulative-percent', 'forecast', 'annual', 'termly'])(
  'a %s has no steps',
  (basis) => {
    const totals = runningTotals('2020-21-Q1', [20, 18])
    expect(seriesOf(totals, [aDefinition()], basis)).toEqual([])
  },
)
