import { describe, expect, test } from 'vitest'
import {
  aDefinition,
  anIndicator,
  aPlannedMeasure,
  aRange,
  aTarget,
  figureAt,
} from '../../examples/build-case.ts'
import type { Indicator } from '../catalogue.ts'
import type { Figure } from '../figures.ts'
import type { Target } from '../targets.ts'
import type { Basis } from '../words.ts'
import { warnAboutMeasure } from './warn-about-measure.ts'

const QUARTERS = ['2018-19', '2019-20', '2020-21'].flatMap((year) =>
  ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => `${year}-${quarter}`),
)

/** Figures of the quarters up to the end of 2020/21, the last of them last. */
function upToYearEnd(values: readonly string[], basis: Basis = 'snapshot'): Figure[] {
  const quarters = QUARTERS.slice(-values.length)
  return values.map((value, index) => figureAt(quarters[index] as string, value, { basis }))
}

/** Of both codes that figures give rise to, the sentences said. */
function said(given: {
  figures: readonly Figure[]
  target: Target
  indicator?: Partial<Indicator>
  year?: string
}): string[] {
  const indicator = anIndicator(given.indicator)
  return warnAboutMeasure(aPlannedMeasure({ ...given, indicator }))
    .filter(({ code }) => code === 'implausible-target' || code === 'already-met')
    .map(({ code, sentence }) => `${code}: ${sentence}`)
}

const isImplausible = (each: string) => each.startsWith('implausible-target')

const HIGHER = { polarity: 'higher' } as const
const PERCENT = { definitions: [aDefinition({ unit: '%', decimals: 1 })] }

describe('a target is implausible', () => {
  test('at 94% where the only figure is 7.1%', () => {
    const figures = [figureAt('2021-22-Q2', '7.1')]
    expect(said({ figures, target: aTarget({ value: '94' }), indicator: PERCENT })).toEqual([
      'implausible-target: The target of 94% is three times what is usual or more: the only figure held is 7.1%.',
    ])
  })

  test('at a third of the median', () => {
    const figures = upToYearEnd(['30', '29', '31', '40'])
    expect(said({ figures, target: aTarget({ value: '10' }) })).toEqual([
      'implausible-target: The target of 10 is a third of what is usual or less: the median of the last 4 figures is 30.5.',
    ])
  })

  test.each([
    ['three times the median exactly', '30', ['10', '9', '11'], 1],
    ['just under three times', '29', ['10', '9', '11'], 0],
    ['a third of the median exactly', '3', ['9', '2', '12'], 1],
    ['just over a third', '4', ['11', '2', '12'], 0],
    ['half-way between the two in the middle', '32', ['10', '11', '9', '40'], 1],
    ['far from one odd figure alone', '10', ['10', '9', '300'], 0],
    [
      'far from older figures than the last eight',
      '10',
      [...four('90'), ...four('10'), '10', ...three('90')],
      0,
    ],
    [
      'far from most of the last eight',
      '10',
      [...four('10'), ...four('90'), '90', ...three('10')],
      1,
    ],
    ['beside figures of 0, of which nothing can be three times', '9', ['0', '0', '1'], 0],
    ['beside a figure below 0', '9', ['-1', '1', '2'], 0],
  ])('or not: %s', (_, value, values, expected) => {
    const target = aTarget({ value })
    const all = said({ figures: upToYearEnd(values), target, indicator: HIGHER })
    expect(all.filter(isImplausible)).toHaveLength(expected)
  })

  test.each([
    ['all above', aRange('30', '40'), 1],
    ['all below', aRange('1', '3'), 1],
    ['partly within', aRange('29', '90'), 0],
    ['wide', aRange('1', '90'), 0],
    ['below zero', aRange('-4', '1'), 0],
  ])('as a range %s', (_, target, expected) => {
    const figures = upToYearEnd(['10', '10'])
    const all = said({ figures, target, indicator: { polarity: 'range' } })
    expect(all.filter(isImplausible)).toHaveLength(expected)
  })

  test('never at 0, which has a warning of its own', () => {
    expect(said({ figures: upToYearEnd(['12']), target: aTarget({ value: '0' }) })).toEqual([])
  })

  test('by whole years alone where figures run through their year', () => {
    const indicator = { basis: 'cumulative-count' } as const
    const year = upToYearEnd(['4', '8', '13', '21'], 'cumulative-count')
    const high = aTarget({ value: '40' })
    expect(said({ figures: year.slice(0, 3), target: high, indicator })).toEqual([])
    expect(said({ figures: year, target: high, indicator }).filter(isImplausible)).toEqual([])
    expect(said({ figures: year, target: aTarget({ value: '7' }), indicator })).toEqual([
      'implausible-target: The target of 7 is a third of what is usual or less: the only whole year held is 21.',
    ])
  })

  test('by the newest forecast of a plan year, of the components forecast then', () => {
    const definitions = [aDefinition({ combine: 'sum', components: ['A', 'B'] })]
    const forecast = (period: string, component: string, value: string) =>
      figureAt(period, value, { basis: 'forecast', component })
    const figures = [
      forecast('2020-21-Q1', 'A', '50'),
      forecast('2020-21-Q1', 'B', '50'),
      forecast('2020-21-Q2', 'A', '10'),
    ]
    const indicator = { basis: 'forecast', yearType: 'academic', definitions } as const
    expect(said({ figures, target: aTarget({ value: '30' }), indicator })).toEqual([
      'implausible-target: The target of 30 is three times what is usual or more: the only whole year held is 10.',
    ])
  })

  test.each<[string, Partial<Figure>]>([
    ['another definition', { definition: 2 }],
    ['another component', { component: 'A part' }],
    ['something else than the target does', { notComparable: 'the quarter’s own rate' }],
  ])('not by a figure that measures %s', (_, more) => {
    const definitions = [aDefinition(), aDefinition({ version: 2 })]
    const figures = [figureAt('2020-21-Q4', '90', more)]
    expect(said({ figures, target: aTarget(), indicator: { definitions } })).toEqual([])
  })

  test('by a figure as it was last reported', () => {
    const figures = [
      figureAt('2020-21-Q4', '90'),
      figureAt('2020-21-Q4', '21', { madeIn: '2021-22-Q1' }),
    ]
    expect(said({ figures, target: aTarget() })).toEqual([])
  })
})

describe('a target is already met', () => {
  test('by every recent figure counted on a day', () => {
    const figures = upToYearEnd(['40', ...eight('19'), '18', '20'])
    expect(said({ figures, target: aTarget() })).toEqual([
      'already-met: Each of the last 8 figures before 2021/22 already meets the target of 20: they run from 18 to 20.',
    ])
  })

  test('in one sentence by one figure, and by several that are the same', () => {
    const target = aTarget()
    expect(said({ figures: upToYearEnd(['20']), target })).toEqual([
      'already-met: 20 at 31 March 2021 already meets the target of 20.',
    ])
    expect(said({ figures: upToYearEnd(['20', '20']), target })).toEqual([
      'already-met: Each of the last 2 figures before 2021/22 already meets the target of 20: all are 20.',
    ])
  })

  test.each<[string, Partial<Indicator>, Target, string[], number]>([
    ['lower, one above', {}, aTarget(), ['19', '21', '18'], 0],
    ['higher, all above', HIGHER, aTarget(), ['21', '25'], 1],
    ['higher, one below by less than the tolerance', HIGHER, aTarget(), ['25', '19'], 0],
    ['a range, all inside', { polarity: 'range' }, aRange('10', '20'), ['10', '20'], 1],
    ['a range, one below', { polarity: 'range' }, aRange('10', '20'), ['9', '15'], 0],
    ['rounded as it is compared', {}, aTarget(), ['20.4'], 1],
    ['neither better nor worse', { polarity: 'none' }, aTarget(), ['19'], 0],
  ])('or not: %s', (_, indicator, target, values, expected) => {
    expect(said({ figures: upToYearEnd(values), target, indicator })).toHaveLength(expected)
  })

  test('never by a figure of the target’s own year', () => {
    const figures = [figureAt('2021-22-Q1', '19'), figureAt('2021-22-Q2', '18')]
    expect(said({ figures, target: aTarget() })).toEqual([])
    expect(said({ figures, target: aTarget(), year: '2022/23' })).toHaveLength(1)
  })

  test('by the newest whole year of a running count, whatever the years before were', () => {
    const indicator = { basis: 'cumulative-count' } as const
    const years = [
      figureAt('2018-19-Q4', '30', { basis: 'cumulative-count' }),
      figureAt('2019-20-Q4', '30', { basis: 'cumulative-count' }),
      figureAt('2020-21-Q4', '19', { basis: 'cumulative-count' }),
    ]
    expect(said({ figures: years, target: aTarget(), indicator })).toEqual([
      'already-met: 19 for 2020/21 already meets the target of 20.',
    ])
    expect(said({ figures: years.slice(0, 2), target: aTarget(), indicator })).toEqual([])
  })

  test('not by part of a year of a rate', () => {
    const indicator = { basis: 'rate' } as const
    const year = upToYearEnd(['19', '19', '19', '30'], 'rate')
    expect(said({ figures: year.slice(0, 3), target: aTarget(), indicator })).toEqual([])
    expect(said({ figures: year, target: aTarget(), indicator })).toEqual([])
  })

  test('not by a forecast, which is no outturn', () => {
    const indicator = { basis: 'forecast' } as const
    const forecast = figureAt('2020-21-Q2', '19', { basis: 'forecast' })
    const outturn = figureAt('2020-21-Q4', '19', { basis: 'forecast' })
    expect(said({ figures: [forecast], target: aTarget(), indicator })).toEqual([])
    expect(said({ figures: [forecast, outturn], target: aTarget(), indicator })).toHaveLength(1)
  })

  test('by an academic year that ended in an earlier plan year', () => {
    const academic = { basis: 'annual', yearType: 'academic' } as const
    const own = figureAt('2021-22-Q2', '19', academic)
    const before = figureAt('2020-21-Q2', '19', academic)
    expect(said({ figures: [own], target: aTarget(), indicator: academic })).toEqual([])
    expect(said({ figures: [before, own], target: aTarget(), indicator: academic })).toEqual([
      'already-met: 19 for the academic year 2019/20 already meets the target of 20.',
    ])
  })
})

function three(value: string): string[] {
  return [value, value, value]
}

function four(value: string): string[] {
  return [...three(value), value]
}

function eight(value: string): string[] {
  return [...four(value), ...four(value)]
}
