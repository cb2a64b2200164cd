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
import { trendSeries } from './trend-series.ts'
import type { Basis, YearType } from './words.ts'

type Given = Parameters<typeof aCase>[1]

const as = (basis: Basis, yearType: YearType = 'financial') => ({
  indicator: anIndicator({ basis, yearType }),
})

function pointsOf(earlier: Figure[], given: Given = {}, superseded: Figure[] = []) {
  return trendSeries(aCase([], { earlier, ...given }), superseded)[0]?.points ?? []
}

test('a point says its stretch, its definition, its value and how it is read', () => {
  expect(pointsOf([figureAt('2021-22-Q2', '1038', { provisional: true })])).toEqual([
    {
      definition: 1,
      coverage: { from: '2021-09-30', to: '2021-09-30', label: '30 September 2021' },
      value: '1038',
      text: '1,038',
      provisional: true,
      partYear: false,
      isForecast: false,
      was: null,
      note: null,
      isDrawn: true,
    },
  ])
})

test('points are all that are held, however long ago, oldest first', () => {
  const held = ['2021-22-Q1', '2009-10-Q3', '2018-19-Q1'].map((period) => figureAt(period, '9'))
  expect(pointsOf(held).map((each) => each.coverage.to)).toEqual([
    '2009-12-31',
    '2018-06-30',
    '2021-06-30',
  ])
})

test('what came after the quarter is no point, unless its own figure reaches that far', () => {
  const later = figureAt('2021-22-Q3', '40')
  expect(pointsOf([later])).toEqual([])
  const halfTerm = aFigure('92.6', '2021-09-01', '2021-10-31')
  const [series] = trendSeries(aCase([halfTerm], { earlier: [later] }), [])
  expect(series?.points.map((each) => each.text)).toEqual(['92.6'])
})

test('an absence is no point', () => {
  expect(
    pointsOf([{ ...figureAt('2021-22-Q2', '9'), availability: 'missing', value: null }]),
  ).toEqual([])
})

test('figures of another definition are points in the unit of that definition', () => {
  const definitions = [aDefinition({ unit: '%' }), aDefinition({ version: 2 })]
  const held = [figureAt('2020-21-Q4', '7'), figureAt('2021-22-Q1', '9', { definition: 2 })]
  const points = pointsOf(held, { indicator: anIndicator({ definitions }), definition: 2 })
  expect(points.map((each) => [each.definition, each.text])).toEqual([
    [1, '7%'],
    [2, '9'],
  ])
})

test('a point says what it was before a later report changed it', () => {
  const before = figureAt('2021-22-Q1', '1057', { provisional: true })
  expect(pointsOf([figureAt('2021-22-Q1', '1059')], {}, [before])[0]?.was).toBe('1,057')
})

test.each([
  [{ doubtful: 'it was counted twice' }, 'In doubt: it was counted twice.', true],
  [{ notComparable: 'a rate' }, 'Not comparable with the target: a rate.', false],
])('a figure with %o says so', (more, note, isDrawn) => {
  expect(pointsOf([figureAt('2021-22-Q1', '9', more)])).toMatchObject([{ note, isDrawn }])
})

describe('running figures', () => {
  test('say whether they cover their whole year', () => {
    const points = pointsOf(runningTotals('2020-21-Q3', [20, 18, 19]), as('cumulative-count'))
    expect(points.map((each) => each.partYear)).toEqual([true, false, true])
  })

  test.each([
    ['a total from the start of its year', '2020-09-01', '2021-08-31', true],
    ['a total from the middle of it', '2021-01-01', '2021-08-31', false],
    ['one that runs on from the year before', '2021-01-01', '2021-09-30', false],
  ])('with %s are drawn: %s to %s', (_, from, to, isDrawn) => {
    const points = pointsOf([aFigure('80.9', from, to)], as('rate', 'academic'))
    expect(points.map((each) => each.isDrawn)).toEqual([isDrawn])
  })
})

test('a census month among terms is drawn, as its basis does not tell what it is', () => {
  const points = pointsOf([aFigure('91', '2021-01-01', '2021-01-31')], as('termly'))
  expect(points.map((each) => each.isDrawn)).toEqual([true])
})

describe('forecasts', () => {
  const forecast = (period: string, value: string) => figureAt(period, value, { basis: 'forecast' })

  test('are told from outturns by the quarter they were made in', () => {
    const points = pointsOf([forecast('2020-21-Q4', '5'), forecast('2021-22-Q2', '6')], {
      ...as('forecast'),
      period: '2021-22-Q4',
    })
    expect(points.map((each) => each.isForecast)).toEqual([false, true])
  })

  test('of one year are one point, the newest', () => {
    const held = [
      forecast('2020-21-Q2', '1'),
      forecast('2020-21-Q4', '2'),
      forecast('2020-21-Q3', '3'),
    ]
    expect(pointsOf(held, as('forecast')).map((each) => each.text)).toEqual(['2'])
  })

  test('have totals and quarters beside them as points that are not drawn', () => {
    const held = [
      forecast('2021-22-Q1', '80'),
      aFigure('145', '2021-07-01', '2021-09-30'),
      ...runningTotals('2021-22-Q1', [20, 20]),
    ]
    const points = pointsOf(held, { ...as('forecast'), period: '2021-22-Q4' })
    expect(points.map((each) => [each.text, each.isDrawn, each.isForecast])).toEqual([
      ['20', false, false],
      ['40', false, false],
      ['145', false, false],
      ['80', true, true],
    ])
  })

  test('have the newest revision alone of a total held in several', () => {
    const [total] = runningTotals('2021-22-Q1', [20])
    const held = [total as Figure, { ...(total as Figure), value: '22' }]
    expect(pointsOf(held, as('forecast')).map((each) => each.text)).toEqual(['22'])
  })
})

describe('components', () => {
  const part = (component: string, value: string, more: Partial<Figure> = {}) =>
    figureAt('2021-22-Q1', value, { component, ...more })
  const seriesOf = (
    definition: Partial<Definition>,
    earlier: Figure[],
    others: Definition[] = [],
  ) =>
    trendSeries(
      aCase([], {
        earlier,
        indicator: anIndicator({
          definitions: [aDefinition({ components: ['A', 'B'], ...definition }), ...others],
        }),
      }),
      [],
    ).map(({ component, isJudged, points }) => [component, isJudged, points.at(-1)?.text ?? null])
  const both = [part('B', '8'), part('A', '30')]

  test('of a sum come after the total of those reported', () => {
    expect(seriesOf({ combine: 'sum' }, both)).toEqual([
      [null, true, '38'],
      ['A', false, '30'],
      ['B', false, '8'],
    ])
  })

  test('with a headline come after it', () => {
    expect(seriesOf({ combine: 'headline', headline: 'B' }, both)).toEqual([
      ['B', true, '8'],
      ['A', false, '30'],
    ])
  })

  test('judged each are all judged', () => {
    expect(seriesOf({ combine: 'each' }, both)).toEqual([
      ['A', true, '30'],
      ['B', true, '8'],
    ])
  })

  test('of other definitions stand last, the newest of these first', () => {
    const others = [
      aDefinition({ version: 2, combine: 'sum', components: ['C'] }),
      aDefinition({ version: 3, combine: 'each', components: ['D', 'A'] }),
    ]
    const held = [
      part('C', '1', { definition: 2 }),
      part('D', '2', { definition: 3 }),
      part('A', '3'),
    ]
    expect(seriesOf({ combine: 'each' }, held, others)).toEqual([
      ['A', true, '3'],
      ['B', true, null],
      ['D', false, '2'],
      [null, false, '1'],
      ['C', false, '1'],
    ])
  })

  test('without any figure leave the judged one, empty', () => {
    expect(seriesOf({ combine: 'headline', headline: 'A' }, [])).toEqual([['A', true, null]])
  })
})
