import { describe, expect, test } from 'vitest'
import {
  aCase,
  aDefinition,
  aFigure,
  anIndicator,
  figureAt,
  runningTotals,
} from '../examples/build-case.ts'
import type { Figure } from './figures.ts'
import { sparklineOf } from './sparkline.ts'
import type { Basis, YearType } from './words.ts'

type Given = Parameters<typeof aCase>[1]

function values(current: Figure[], earlier: Figure[], given: Given = {}): string[] {
  return sparklineOf(aCase(current, { earlier, ...given })).map((each) => each.value)
}

const now = figureAt('2021-22-Q2', '38')
const as = (basis: Basis, yearType: YearType = 'financial') => ({
  indicator: anIndicator({ basis, yearType }),
})

test('a point says its quarter, its last day, its value and how it is read', () => {
  const figure = figureAt('2021-22-Q2', '1038', { provisional: true })
  expect(sparklineOf(aCase([figure]))).toEqual([
    {
      period: '2021-22-Q2',
      to: '2021-09-30',
      value: '1038',
      text: '1,038',
      provisional: true,
      partYear: false,
    },
  ])
})

test('points are those of three years, oldest first', () => {
  const earlier = [
    figureAt('2021-22-Q1', '4'),
    figureAt('2018-19-Q2', '2'),
    figureAt('2018-19-Q1', '1'),
    figureAt('2020-21-Q2', '3'),
  ]
  expect(values([now], earlier)).toEqual(['2', '3', '4', '38'])
})

test('what came after the quarter is no point, unless the quarter’s own figure reaches that far', () => {
  expect(values([now], [figureAt('2021-22-Q3', '40')])).toEqual(['38'])
  const halfTerm = aFigure('92.6', '2021-09-01', '2021-10-31')
  expect(values([halfTerm], [figureAt('2021-22-Q3', '40')])).toEqual(['92.6'])
})

test('another definition and figures that are not comparable are no points', () => {
  const definitions = [aDefinition(), aDefinition({ version: 2 })]
  const earlier = [
    figureAt('2021-22-Q1', '4', { definition: 2 }),
    figureAt('2020-21-Q4', '3', { notComparable: 'a rate' }),
  ]
  expect(values([now], earlier, { indicator: anIndicator({ definitions }) })).toEqual(['38'])
})

describe('part years', () => {
  const partYears = (figures: Figure[], given: Given) =>
    sparklineOf(aCase(figures.slice(-1), { earlier: figures.slice(0, -1), ...given })).map(
      (each) => each.partYear,
    )

  test('of a running total stand apart from whole years', () => {
    const totals = runningTotals('2020-21-Q3', [20, 18, 19, 10])
    expect(partYears(totals, as('cumulative-count'))).toEqual([true, false, true, true])
  })

  test('are stretches that do not start with their year as well', () => {
    const figures = [
      aFigure('80.9', '2021-01-01', '2021-08-31'),
      aFigure('80.5', '2020-09-01', '2021-08-31'),
    ]
    const drawn = partYears(figures, as('rate', 'academic'))
    expect([drawn.length, drawn.filter((isPart) => isPart).length]).toEqual([2, 1])
  })

  test('are not known to snapshots', () => {
    expect(partYears([now], {})).toEqual([false])
  })
})

test('of several forecasts of a year only the newest is a point, and no total beside it', () => {
  const forecast = (period: string, value: string) => figureAt(period, value, { basis: 'forecast' })
  const earlier = [
    forecast('2020-21-Q4', '2'),
    forecast('2020-21-Q2', '1'),
    forecast('2021-22-Q1', '3'),
    ...runningTotals('2021-22-Q1', [20, 20]),
  ]
  expect(values([forecast('2021-22-Q2', '4')], earlier, as('forecast'))).toEqual(['2', '4'])
})

describe('components', () => {
  const part = (period: string, component: string, value: string) =>
    figureAt(period, value, { component })
  const components = ['A', 'B']
  const given = (definition: Parameters<typeof aDefinition>[0]) => ({
    indicator: anIndicator({ definitions: [aDefinition({ components, ...definition })] }),
  })
  const current = [part('2021-22-Q2', 'A', '30'), part('2021-22-Q2', 'B', '8')]

  test('of a sum make one line of totals that add up the same', () => {
    const earlier = [
      part('2021-22-Q1', 'A', '29'),
      part('2020-21-Q4', 'A', '28'),
      part('2020-21-Q4', 'B', '7'),
    ]
    expect(values(current, earlier, given({ combine: 'sum' }))).toEqual(['35', '38'])
  })

  test('with a headline make the headline’s line', () => {
    expect(values(current, [], given({ combine: 'headline', headline: 'B' }))).toEqual(['8'])
  })

  test('judged each have no single line', () => {
    expect(values(current, [], given({ combine: 'each' }))).toEqual([])
  })
})
