import { describe, expect, test } from 'vitest'
import {
  aCase,
  aDefinition,
  aFigure,
  anIndicator,
  figureAt,
  POLICY,
} from '../examples/build-case.ts'
import { judgeDirection } from './direction.ts'
import type { Figure } from './figures.ts'
import { judgeSinceYearEnd, type SinceYearEnd } from './since-year-end.ts'
import type { Basis, YearType } from './words.ts'

type Given = Parameters<typeof aCase>[1]

function sinceYearEnd(
  current: Figure[],
  earlier: Figure[],
  given: Given = {},
): SinceYearEnd | null {
  const measure = aCase(current, { earlier, ...given })
  return judgeSinceYearEnd(measure, judgeDirection(measure))
}

const now = figureAt('2021-22-Q2', '38')
const outturn = figureAt('2020-21-Q4', '34')
const as = (basis: Basis, yearType: YearType = 'financial') => ({
  indicator: anIndicator({ basis, yearType }),
})

test('a snapshot without last year’s same period stands beside last year’s outturn', () => {
  expect(sinceYearEnd([now], [outturn])).toEqual({
    status: 'worse',
    code: 'since-year-end',
    reason: 'Worse since year end: 38 against 34 at 31 March 2021 (lower is better).',
    baseline: { period: '2020-21-Q4', value: '34', text: '34' },
  })
})

test.each([
  ['38', 'same'],
  ['40', 'better'],
])('against an outturn of %s it is %s', (value, status) => {
  expect(sinceYearEnd([now], [figureAt('2020-21-Q4', value)])?.status).toBe(status)
})

test('a forecast stands beside last year’s outturn, not beside what was only forecast', () => {
  const forecast = (period: string, value: string, madeIn = period) =>
    figureAt(period, value, { basis: 'forecast', madeIn })
  const current = [forecast('2021-22-Q2', '592')]
  const forecasts = [forecast('2020-21-Q1', '400'), forecast('2020-21-Q3', '450')]
  const came = [...forecasts, forecast('2020-21-Q4', '465', '2021-22-Q1')]
  expect(sinceYearEnd(current, came, as('forecast'))?.reason).toBe(
    'Worse since year end: 592 against 465 for 2020/21 (lower is better).',
  )
  expect(sinceYearEnd(current, forecasts, as('forecast'))).toBeNull()
})

test('of an outturn told twice the newest counts', () => {
  const forecast = (value: string, madeIn: string) =>
    figureAt('2020-21-Q4', value, { basis: 'forecast', madeIn })
  const current = [figureAt('2021-22-Q2', '592', { basis: 'forecast' })]
  const came = [forecast('460', '2020-21-Q4'), forecast('465', '2021-22-Q1')]
  expect(sinceYearEnd(current, came, as('forecast'))?.baseline.value).toBe('465')
})

test('a termly figure stands beside the term that ended last in last year', () => {
  const summer = aFigure('91', '2021-05-01', '2021-08-31')
  const autumn = aFigure('85', '2020-09-01', '2020-12-31')
  expect(sinceYearEnd([summer], [autumn], as('termly'))?.baseline.value).toBe('85')
})

describe('there is none', () => {
  const definitions = [aDefinition(), aDefinition({ version: 2 })]
  const total = aFigure('26', '2021-04-01', '2021-09-30')
  const lastTotal = aFigure('59', '2020-04-01', '2021-03-31')
  const seasonal = { reason: 'the school year', decidingMonth: 2 }
  const twoParts = [aDefinition({ combine: 'each', components: ['A', 'B'] })]

  test.each<[string, Figure[], Figure[], Given]>([
    ['where the same period is held', [now], [outturn, figureAt('2020-21-Q2', '40')], {}],
    ['where nothing is held', [now], [], {}],
    ['where only an older year end is held', [now], [figureAt('2019-20-Q4', '34')], {}],
    ['for a seasonal measure', [now], [outturn], { indicator: anIndicator({ seasonal }) }],
    [
      'across definitions',
      [now],
      [{ ...outturn, definition: 2 }],
      { indicator: anIndicator({ definitions }) },
    ],
    [
      'across definitions, beside an older figure of this one',
      [now],
      [{ ...outturn, definition: 2 }, figureAt('2019-20-Q4', '34')],
      { indicator: anIndicator({ definitions }) },
    ],
    ['for a running total', [total], [lastTotal], as('cumulative-count')],
    ['for a running percentage', [total], [lastTotal], as('cumulative-percent')],
    ['for a rate, whose outturn covers more', [total], [lastTotal], as('rate')],
    [
      'for an annual figure',
      [aFigure('62', '2020-09-01', '2021-08-31')],
      [aFigure('60', '2018-09-01', '2019-08-31')],
      as('annual', 'academic'),
    ],
    ['without a polarity', [now], [outturn], { indicator: anIndicator({ polarity: 'none' }) }],
    ['without a figure', [], [outturn], {}],
    ['for a figure not comparable', [{ ...now, notComparable: 'a rate' }], [outturn], {}],
    ['beside an outturn not comparable', [now], [{ ...outturn, notComparable: 'a rate' }], {}],
    [
      'for components judged each',
      [{ ...now, component: 'A' }],
      [{ ...outturn, component: 'A' }],
      { indicator: anIndicator({ definitions: twoParts }) },
    ],
  ])('%s', (_, current, earlier, given) => {
    expect(sinceYearEnd(current, earlier, given)).toBeNull()
  })
})

test('a dead band holds here too', () => {
  const policy = { ...POLICY, deadBand: '0.2' }
  expect(sinceYearEnd([now], [outturn], { policy })?.status).toBe('same')
})
