import { describe, expect, test } from 'vitest'
import {
  aCase,
  aDefinition,
  aFigure,
  anIndicator,
  aRange,
  figureAt,
  runningTotals,
} from '../examples/build-case.ts'
import type { Indicator } from './catalogue.ts'
import { judgeDirection } from './direction.ts'
import type { Figure } from './figures.ts'
import type { Basis, YearType } from './words.ts'

type Given = Parameters<typeof aCase>[1]

function direction(current: Figure[], earlier: Figure[], given: Given = {}): string {
  const judged = judgeDirection(aCase(current, { earlier, ...given }))
  return `${judged.status} ${judged.code}`
}

const as = (basis: Basis, yearType: YearType = 'financial'): { indicator: Indicator } => ({
  indicator: anIndicator({ basis, yearType }),
})
const now = figureAt('2021-22-Q2', '38')

describe('the same period last year', () => {
  test.each([
    ['34', 'worse same-period'],
    ['38', 'same same-period'],
    ['47', 'better same-period'],
  ])('of a snapshot was %s, lower is better: %s', (value, expected) => {
    expect(direction([now], [figureAt('2020-21-Q2', value)])).toBe(expected)
  })

  test('is said with the word, both figures, the time and which way is better', () => {
    const judged = judgeDirection(aCase([now], { earlier: [figureAt('2020-21-Q2', '34')] }))
    expect(judged).toEqual({
      status: 'worse',
      code: 'same-period',
      reason: 'Worse: 38 against 34 at 30 September 2020 (lower is better).',
      brief: '34 a year before',
      numbers: { figure: '38', before: '34' },
    })
  })

  test('of a running total is the total by then', () => {
    const totals = runningTotals('2020-21-Q1', [20, 18, 17, 22, 19, 10])
    const given = { ...as('cumulative-count'), earlier: totals.slice(0, -1) }
    expect(judgeDirection(aCase(totals.slice(-1), given)).reason).toBe(
      'Better: 29 against 38 by 30 September 2020 (lower is better).',
    )
  })

  test('of a February snapshot is the end of February, also across a leap year', () => {
    const february = [
      aFigure('4.4', '2021-02-28', '2021-02-28'),
      aFigure('4.8', '2020-02-29', '2020-02-29'),
    ]
    const judged = direction(february.slice(0, 1), february.slice(1), { period: '2020-21-Q4' })
    expect(judged).toBe('better same-period')
  })

  test('of a complete academic year is the complete one before', () => {
    const years = [
      aFigure('498', '2020-09-01', '2021-08-31'),
      aFigure('707', '2019-09-01', '2020-08-31'),
    ]
    expect(direction(years.slice(0, 1), years.slice(1), as('cumulative-count', 'academic'))).toBe(
      'better same-period',
    )
  })

  test('of an annual and of a termly figure is the year or term a year before', () => {
    const annual = ['2021-22-Q2', '2020-21-Q2'].map((period) =>
      figureAt(period, period === '2021-22-Q2' ? '62' : '60', {
        basis: 'annual',
        yearType: 'academic',
      }),
    )
    expect(direction(annual.slice(0, 1), annual.slice(1), as('annual', 'academic'))).toBe(
      'worse same-period',
    )
    const termly = [
      aFigure('91', '2021-05-01', '2021-08-31'),
      aFigure('85', '2020-05-01', '2020-08-31'),
    ]
    expect(direction(termly.slice(0, 1), termly.slice(1), as('termly'))).toBe('worse same-period')
  })

  test('of a term that starts the measure’s own year is still a term', () => {
    const terms = [
      aFigure('91', '2021-01-01', '2021-04-30'),
      aFigure('85', '2020-01-01', '2020-04-30'),
    ]
    const given = { ...as('termly', 'calendar'), period: '2021-22-Q1' }
    expect(
      judgeDirection(aCase(terms.slice(0, 1), { ...given, earlier: terms.slice(1) })).reason,
    ).toBe('Worse: 91 against 85 for the spring term 2020 (lower is better).')
  })

  test('is last year’s outturn at Quarter 4 where the measure’s own year ends on 31 March', () => {
    const total = (period: string, value: string) =>
      figureAt(period, value, { basis: 'cumulative-count' })
    const given = { ...as('cumulative-count'), period: '2021-22-Q4' }
    expect(direction([total('2021-22-Q4', '57')], [total('2020-21-Q4', '77')], given)).toBe(
      'better same-period',
    )
  })

  test('of another component is another figure', () => {
    const definitions = [
      aDefinition({ combine: 'headline', components: ['Total', 'PRU'], headline: 'Total' }),
    ]
    const earlier = [figureAt('2020-21-Q2', '34', { component: 'PRU' })]
    const given = { indicator: anIndicator({ definitions }) }
    expect(direction([{ ...now, component: 'Total' }], earlier, given)).toBe('none nothing-held')
  })
})

describe('a forecast', () => {
  const forecast = (period: string, value: string, madeIn = period) =>
    figureAt(period, value, { basis: 'forecast', madeIn })
  const given = as('forecast')
  const current = [forecast('2021-22-Q2', '592')]

  test('is compared with the one made at the same quarter last year', () => {
    const earlier = [
      forecast('2020-21-Q1', '700'),
      forecast('2020-21-Q2', '600'),
      forecast('2020-21-Q3', '500'),
    ]
    const judged = judgeDirection(aCase(current, { ...given, earlier }))
    expect(judged.numbers.before).toBe('600')
    expect(judged.reason).toBe(
      'Better: 592 against 600 as forecast in Quarter 2 2020/21 (lower is better).',
    )
  })

  test('is not compared with last year’s outturn before Quarter 4', () => {
    const earlier = [forecast('2020-21-Q4', '465')]
    expect(direction(current, earlier, given)).toBe('none other-coverage')
  })

  test('is compared with the outturn at Quarter 4, however late it came', () => {
    const atYearEnd = [forecast('2021-22-Q4', '592')]
    const earlier = [forecast('2020-21-Q4', '465', '2021-22-Q1')]
    const judged = judgeDirection(aCase(atYearEnd, { ...given, period: '2021-22-Q4', earlier }))
    expect(judged.reason).toBe('Worse: 592 against 465 for 2020/21 (lower is better).')
  })

  test('is compared at Quarter 4 with the newest outturn', () => {
    const atYearEnd = [forecast('2021-22-Q4', '592')]
    const earlier = [
      forecast('2020-21-Q4', '465', '2021-22-Q1'),
      forecast('2020-21-Q4', '460', '2020-21-Q4'),
    ]
    const judged = judgeDirection(aCase(atYearEnd, { ...given, period: '2021-22-Q4', earlier }))
    expect(judged.numbers.before).toBe('465')
  })

  test('is not compared at Quarter 4 with what was only forecast', () => {
    const atYearEnd = [forecast('2021-22-Q4', '592')]
    const earlier = [forecast('2020-21-Q3', '465')]
    expect(direction(atYearEnd, earlier, { ...given, period: '2021-22-Q4' })).toBe(
      'none other-coverage',
    )
  })
})

describe('a part-year total already past the whole of last year', () => {
  const total = aFigure('329', '2018-09-01', '2019-03-31')
  const lastYear = aFigure('204', '2017-09-01', '2018-08-31')
  const given = { ...as('cumulative-count', 'academic'), period: '2018-19-Q4' }

  test('is decided: worse where lower is better', () => {
    const judged = judgeDirection(aCase([total], { ...given, earlier: [lastYear] }))
    expect(judged).toMatchObject({
      status: 'worse',
      code: 'already-past-last-year',
      reason:
        'Worse: 329 by 31 March 2019 is already more than the 204 of the whole of the academic year 2017/18 (lower is better).',
    })
  })

  test('is decided: better where higher is better', () => {
    const indicator = anIndicator({
      basis: 'cumulative-count',
      yearType: 'academic',
      polarity: 'higher',
    })
    expect(direction([total], [lastYear], { ...given, indicator })).toBe(
      'better already-past-last-year',
    )
  })

  test.each([
    ['only reaches it', [aFigure('204', '2018-09-01', '2019-03-31')], [lastYear]],
    ['is past the year before that', [total], [aFigure('204', '2016-09-01', '2017-08-31')]],
    ['is past part of a year', [total], [aFigure('204', '2017-09-01', '2018-07-31')]],
    [
      'is past a figure that is not comparable',
      [total],
      [{ ...lastYear, notComparable: 'a count of incidents' }],
    ],
  ])('is not decided where it %s', (_, current, earlier) => {
    expect(direction(current, earlier, given)).toBe('none other-coverage')
  })

  test('gives way to the same period last year where that is held', () => {
    const earlier = [lastYear, aFigure('150', '2017-09-01', '2018-03-31')]
    expect(direction([total], earlier, given)).toBe('worse same-period')
  })

  test('is not decided for a percentage or a range', () => {
    expect(
      direction([total], [lastYear], {
        ...as('cumulative-percent', 'academic'),
        period: '2018-19-Q4',
      }),
    ).toBe('none other-coverage')
    const indicator = anIndicator({
      basis: 'cumulative-count',
      yearType: 'academic',
      polarity: 'range',
    })
    const target = aRange('200', '250')
    expect(direction([total], [lastYear], { ...given, indicator, target })).toBe(
      'none other-coverage',
    )
  })
})

describe('components', () => {
  const sum = (figures: Figure[], earlier: Figure[]) =>
    judgeDirection(
      aCase(figures, {
        earlier,
        indicator: anIndicator({
          definitions: [aDefinition({ combine: 'sum', components: ['CAF', 'Pre-CAF'] })],
        }),
      }),
    )
  const part = (period: string, component: string, value: string) =>
    figureAt(period, value, { component })

  test('of a sum are compared as their totals', () => {
    const judged = sum(
      [part('2021-22-Q2', 'CAF', '30'), part('2021-22-Q2', 'Pre-CAF', '8')],
      [part('2020-21-Q2', 'CAF', '20'), part('2020-21-Q2', 'Pre-CAF', '14')],
    )
    expect(judged.numbers).toEqual({ figure: '38', before: '34' })
  })

  test('of a sum are not compared with a sum of other components', () => {
    const judged = sum(
      [part('2021-22-Q2', 'CAF', '30')],
      [part('2020-21-Q2', 'CAF', '20'), part('2020-21-Q2', 'Pre-CAF', '14')],
    )
    expect([judged.code, judged.reason]).toEqual([
      'other-coverage',
      'Not comparable: the earlier figure adds up other components.',
    ])
  })

  test('compared each without an arrow are not named', () => {
    const definitions = [aDefinition({ combine: 'each', components: ['A', 'B'] })]
    const judged = judgeDirection(
      aCase([part('2021-22-Q2', 'A', '30')], { indicator: anIndicator({ definitions }) }),
    )
    expect(judged.reason).toBe('Not comparable: no earlier figure of this measure is held.')
  })

  test('compared each give the worst arrow, which names its component', () => {
    const definitions = [
      aDefinition({ combine: 'each', components: ['Residential', 'Leaving care'] }),
    ]
    const judged = judgeDirection(
      aCase([part('2021-22-Q2', 'Residential', '30'), part('2021-22-Q2', 'Leaving care', '9')], {
        indicator: anIndicator({ definitions }),
        earlier: [part('2020-21-Q2', 'Residential', '35'), part('2020-21-Q2', 'Leaving care', '8')],
      }),
    )
    expect([judged.status, judged.brief]).toEqual(['worse', 'Leaving care: 8 a year before'])
    expect(judged.reason).toMatch(/^Leaving care: Worse: 9 against 8 /)
  })
})
