import { describe, expect, test } from 'vitest'
import {
  aCase,
  aDefinition,
  aFigure,
  anIndicator,
  figureAt,
  runningTotals,
} from '../examples/build-case.ts'
import { resultOf } from '../examples/build-result.ts'
import type { Definition, Indicator } from './catalogue.ts'
import type { Figure } from './figures.ts'
import { projectTrend } from './project-trend.ts'
import { publicProjection } from './public-projection.ts'
import type { ShownResult } from './shown-beside.ts'
import { trendOf } from './trend.ts'

const F = 'fewer than 5'
const W = 'withheld to protect a small number'

/** Beside a trend that stands alone. */
const NOTHING: ShownResult = {
  current: { values: [], total: null },
  priorActual: { values: [], total: null },
  sparkline: [],
  direction: { numbers: {} },
  restated: null,
}

type Given = { indicator?: Partial<Indicator>; superseded?: Figure[]; result?: ShownResult }

function projected(
  earlier: Figure[],
  { indicator, superseded = [], result = NOTHING }: Given = {},
) {
  const measure = aCase([], {
    indicator: anIndicator({ smallNumbers: true, ...indicator }),
    period: '2021-22-Q4',
    earlier,
  })
  return projectTrend(trendOf(measure, superseded), measure, { result })
}

const pointsOf = (...given: Parameters<typeof projected>) =>
  projected(...given).series[0]?.points ?? []
const texts = (...given: Parameters<typeof projected>) =>
  pointsOf(...given).map((each) => each.text)
const counts = { indicator: { basis: 'cumulative-count' as const } }

test('a trend of any other indicator passes unchanged', () => {
  const measure = aCase([figureAt('2021-22-Q2', '3')])
  const trend = trendOf(measure, [])
  expect(projectTrend(trend, measure, { result: NOTHING })).toBe(trend)
})

test('a small count has no value, and no note that could tell it', () => {
  const held = [
    figureAt('2020-21-Q4', '38'),
    figureAt('2021-22-Q1', '3', { doubtful: '3 in July' }),
  ]
  expect(pointsOf(held)).toMatchObject([
    { value: '38', text: '38' },
    { value: null, text: F, note: null },
  ])
})

test('the threshold is that of the board', () => {
  const measure = aCase([figureAt('2021-22-Q2', '8')], {
    indicator: anIndicator({ smallNumbers: true }),
  })
  const policy = { ...measure.policy, smallNumberThreshold: 10 }
  const board = { ...measure, policy }
  const trend = projectTrend(trendOf(board, []), board, { result: NOTHING })
  expect(trend.series[0]?.points.map((each) => each.text)).toEqual(['fewer than 10'])
})

describe('definitions', () => {
  const definitions = [aDefinition({ unit: 'per10000' }), aDefinition({ version: 2, unit: '%' })]
  const both = [figureAt('2020-21-Q4', '3'), figureAt('2021-22-Q1', '3', { definition: 2 })]

  test('of percentages have no small counts', () => {
    expect(texts(both.slice(1), { indicator: { definitions } })).toEqual(['3%'])
  })

  test('of counts have, whatever the measure counts in now', () => {
    const older = [aDefinition(), ...definitions.slice(1)]
    expect(texts(both, { indicator: { definitions: older } })).toEqual([F, '3%'])
    const newer = [aDefinition({ unit: 'per10000' }), aDefinition({ version: 2 })]
    expect(texts(both, { indicator: { definitions: newer } })).toEqual(['3', F])
  })
})

describe('running totals', () => {
  test.each([
    [
      [7, 2, 9, 4],
      ['7', W, '18', W],
    ],
    [
      [3, 4, 5, 5],
      [F, '7', '12', '17'],
    ],
    [
      [9, 9, 9, 2, 3, 20],
      ['9', '18', '27', W, F, '23'],
    ],
  ])('of steps of %o are told as %o', (values, expected) => {
    expect(texts(runningTotals('2009-10-Q1', values), counts)).toEqual(expected)
  })

  test('of other definitions tell each other nothing', () => {
    const [first, second] = runningTotals('2020-21-Q1', [7, 2])
    const definitions = [aDefinition(), aDefinition({ version: 2 })]
    const held = [first as Figure, { ...(second as Figure), definition: 2 }]
    expect(texts(held, { indicator: { ...counts.indicator, definitions } })).toEqual(['7', '9'])
  })

  test('that do not start with their year are steps of it', () => {
    const held = [
      ...runningTotals('2020-21-Q1', [20, 40]),
      aFigure('40', '2020-07-01', '2020-09-30'),
    ]
    expect(texts(held, counts)).toEqual(['20', '60', W])
  })

  test('beside forecasts are told like any, and the forecast of their year tells nothing', () => {
    const forecast = figureAt('2021-22-Q2', '10', { basis: 'forecast' })
    const held = [...runningTotals('2021-22-Q1', [7, 2]), forecast]
    expect(texts(held, { indicator: { basis: 'forecast' } })).toEqual(['7', W, '10'])
  })

  test('that are not counts are told', () => {
    const definitions = [aDefinition({ unit: 'gbp' })]
    const held = runningTotals('2020-21-Q1', [7, 2])
    expect(texts(held, { indicator: { ...counts.indicator, definitions } })).toEqual(['£7', '£9'])
  })

  test('have steps between those that are shown', () => {
    const { inPeriod } = projected(runningTotals('2020-21-Q1', [7, 2, 9]), counts)
    expect(inPeriod[0]?.points.map((each) => [each.coverage.from, each.text])).toEqual([
      ['2020-04-01', '7'],
      ['2020-07-01', '11'],
    ])
  })
})

describe('a figure that was restated', () => {
  const was = (held: Figure[], superseded: Figure[], given: Given = {}) =>
    pointsOf(held, { ...given, superseded }).map((each) => each.was)
  const at = (period: string, value: string) => figureAt(period, value)
  const total = (quarter: number, value: string) =>
    figureAt(`2020-21-Q${quarter}`, value, { basis: 'cumulative-count' })

  test.each([
    ['that is not small', '34', '38', '34'],
    ['that was small', '3', '38', F],
    ['that is small', '38', '3', W],
    ['that was small, and is', '2', '3', F],
  ])('%s', (_, before, now, expected) => {
    expect(was([at('2021-22-Q1', now)], [at('2021-22-Q1', before)])).toEqual([expected])
  })

  test('does not tell a small step of a running total', () => {
    expect(was([total(1, '7'), total(2, '18')], [total(2, '9')], counts)).toEqual([null, W])
    expect(was([total(1, '7'), total(2, '18')], [total(2, '12')], counts)).toEqual([null, '12'])
  })

  test('does not tell a small correction of one either', () => {
    expect(was([total(1, '20')], [total(1, '18')], counts)).toEqual([W])
  })

  test('of a component does not tell what a small one was', () => {
    const part = (component: string, value: string) => figureAt('2021-22-Q1', value, { component })
    const definitions = [aDefinition({ combine: 'sum', components: ['A', 'B'] })]
    const { series } = projected([part('A', '6'), part('B', '9')], {
      indicator: { definitions },
      superseded: [part('A', '3'), part('B', '8')],
    })
    expect(series.map(({ points }) => points[0]?.was)).toEqual([W, F, W])
  })
})

describe('components', () => {
  const components = ['A', 'B', 'C']
  const at = (period: string, values: number[], basis: Indicator['basis'] = 'snapshot') =>
    values.map((value, index) =>
      figureAt(period, String(value), { basis, component: components[index] as string }),
    )
  const of = (combine: Definition['combine'], basis: Indicator['basis'] = 'snapshot') => {
    const headline = combine === 'headline' ? 'C' : null
    return { indicator: { basis, definitions: [aDefinition({ combine, components, headline })] } }
  }
  const table = (...given: Parameters<typeof projected>) =>
    projected(...given).series.map(({ component, points }) => [
      component,
      ...points.map((each) => each.text),
    ])

  test('beside a small one go, and the total where that is not enough', () => {
    const held = [...at('2021-22-Q1', [3, 6, 9]), ...at('2021-22-Q2', [4, 4, 0])]
    expect(table(held, of('sum'))).toEqual([
      [null, '18', W],
      ['A', F, F],
      ['B', W, F],
      ['C', '9', '0'],
    ])
  })

  test('come to their headline', () => {
    expect(table(at('2021-22-Q1', [3, 20, 23]), of('headline'))).toEqual([
      ['C', '23'],
      ['A', F],
      ['B', W],
    ])
  })

  test('that are no counts have no small ones among them', () => {
    const definition = aDefinition({ unit: '%', combine: 'headline', components, headline: 'C' })
    const held = at('2021-22-Q1', [3, 6, 9])
    expect(table(held, { indicator: { definitions: [definition] } })).toEqual([
      ['C', '9%'],
      ['A', '3%'],
      ['B', '6%'],
    ])
  })

  test('judged each have no total to be worked out from', () => {
    expect(table(at('2021-22-Q1', [3, 6, 9]), of('each'))).toEqual([
      ['A', F],
      ['B', '6'],
      ['C', '9'],
    ])
  })

  test('that run through a year do not tell a small step of one another', () => {
    const held = [
      ...at('2020-21-Q1', [7, 20, 30], 'cumulative-count'),
      ...at('2020-21-Q2', [9, 40, 60], 'cumulative-count'),
    ]
    expect(table(held, of('sum', 'cumulative-count'))).toEqual([
      [null, '57', '109'],
      ['A', '7', W],
      ['B', '20', W],
      ['C', '30', '60'],
    ])
  })

  test('whose total stands in the small chart do not even say that they are small', () => {
    const held = at('2021-22-Q1', [4, 4])
    const drawn = { period: '2021-22-Q1', to: '2021-06-30', value: '8', text: '8' }
    const sparkline = [{ ...drawn, provisional: false, partYear: false }]
    expect(table(held, { ...of('sum'), result: { ...NOTHING, sparkline } })).toEqual([
      [null, '8'],
      ['A', W],
      ['B', W],
    ])
  })
})

describe('beside the result of its page', () => {
  test('what is withheld in the small chart is withheld, and what is shown there is shown', () => {
    // The small chart of Quarter 2 2021/22 begins with the 9 of September 2018, and shows it.
    const held = runningTotals('2018-19-Q1', [7, 2, 20])
    const measure = aCase([], {
      indicator: anIndicator({ smallNumbers: true, ...counts.indicator }),
      earlier: held,
    })
    const result = publicProjection(resultOf(measure), 5)
    expect(result.sparkline.map((each) => each.text)).toEqual(['9', '29'])
    const [series] = projectTrend(trendOf(measure, []), measure, { result }).series
    expect(series?.points.map((each) => each.text)).toEqual([W, '9', '29'])
  })

  test('another trend is reckoned with in the same way', () => {
    const [first, second] = runningTotals('2020-21-Q1', [7, 12]) as [Figure, Figure]
    const earlier = projected([first, { ...second, value: '12' }], counts)
    const measure = aCase([], {
      indicator: anIndicator({ smallNumbers: true, ...counts.indicator }),
      period: '2021-22-Q4',
      earlier: [{ ...first, value: '10' }, second],
    })
    const [series] = projectTrend(trendOf(measure, []), measure, {
      result: NOTHING,
      trend: earlier,
    }).series
    expect(series?.points.map((each) => each.text)).toEqual([W, '19'])
  })
})

test('a projected trend projected again is the same', () => {
  const measure = aCase([], {
    indicator: anIndicator({ smallNumbers: true, ...counts.indicator }),
    period: '2021-22-Q4',
    earlier: runningTotals('2020-21-Q1', [7, 2, 9]),
  })
  const once = projectTrend(trendOf(measure, []), measure, { result: NOTHING })
  expect(projectTrend(once, measure, { result: NOTHING })).toEqual(once)
})
