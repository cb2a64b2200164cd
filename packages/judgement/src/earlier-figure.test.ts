import { describe, expect, test } from 'vitest'
import {
  aCase,
  aFigure,
  anIndicator,
  figureAt,
  POLICY,
  runningTotals,
} from '../examples/build-case.ts'
import type { Indicator } from './catalogue.ts'
import { judgeDirection } from './direction.ts'
import type { Figure } from './figures.ts'
import type { MeasureCase } from './measure-case.ts'
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

describe('a board whose policy compares with the quarter before', () => {
  const policy = { ...POLICY, direction: 'previous-quarter' } as const
  const lastYear = figureAt('2020-21-Q2', '34')
  const lastQuarter = figureAt('2021-22-Q1', '40')

  test('has that arrow for a snapshot', () => {
    const judged = judgeDirection(aCase([now], { policy, earlier: [lastYear, lastQuarter] }))
    expect(judged).toMatchObject({
      status: 'better',
      code: 'previous-quarter',
      reason: 'Better: 38 against 40 at 30 June 2021 (lower is better).',
      brief: '40 the quarter before',
    })
  })

  test('has none where only last year is held', () => {
    expect(direction([now], [lastYear], { policy })).toBe('none other-coverage')
  })

  test('has last year’s arrow for a running total, which contains the quarter before', () => {
    const totals = runningTotals('2020-21-Q1', [20, 18, 17, 22, 19, 10])
    const given = { ...as('cumulative-count'), policy }
    expect(direction(totals.slice(-1), totals.slice(0, -1), given)).toBe('better same-period')
  })

  test('compares a forecast with the forecast made then, and with no total held beside it', () => {
    const forecast = (period: string, value: string) =>
      figureAt(period, value, { basis: 'forecast' })
    const earlier = [...runningTotals('2021-22-Q1', [100]), forecast('2021-22-Q1', '600')]
    const judged = judgeDirection(
      aCase([forecast('2021-22-Q2', '592')], { ...as('forecast'), policy, earlier }),
    )
    expect(judged.reason).toBe(
      'Better: 592 against 600 as forecast in Quarter 1 2021/22 (lower is better).',
    )
  })

  test('compares an annual figure with the year before and never with itself', () => {
    const years = [
      aFigure('60', '2019-09-01', '2020-08-31'),
      aFigure('62', '2020-09-01', '2021-08-31'),
    ]
    const given = { ...as('annual', 'academic'), policy, period: '2021-22-Q3' }
    const judged = judgeDirection(aCase(years.slice(1), { ...given, earlier: years.slice(0, 1) }))
    expect(judged).toMatchObject({ code: 'previous-quarter', brief: '60 a year before' })
  })

  test('compares a termly figure with the term before', () => {
    const terms = [
      aFigure('85', '2021-05-01', '2021-08-31'),
      aFigure('91', '2021-09-01', '2021-12-31'),
    ]
    const given = { ...as('termly'), policy, period: '2021-22-Q4' }
    const judged = judgeDirection(aCase(terms.slice(1), { ...given, earlier: terms.slice(0, 1) }))
    expect(judged.reason).toBe('Worse: 91 against 85 for the summer term 2021 (lower is better).')
    expect(judged.brief).toBe('85 the term before')
  })
})

describe('a board whose policy asks for both', () => {
  const policy: MeasureCase['policy'] = { ...POLICY, direction: 'both' }
  const lastYear = figureAt('2020-21-Q2', '34')
  const lastQuarter = figureAt('2021-22-Q1', '40')

  test('has last year’s arrow, and the quarter before in the sentence', () => {
    const judged = judgeDirection(aCase([now], { policy, earlier: [lastYear, lastQuarter] }))
    expect(judged).toMatchObject({
      status: 'worse',
      code: 'same-period',
      reason:
        'Worse: 38 against 34 at 30 September 2020 (lower is better), and better than the 40 at 30 June 2021.',
      numbers: { figure: '38', before: '34', quarterBefore: '40' },
    })
  })

  test('has whichever is held', () => {
    expect(direction([now], [lastYear], { policy })).toBe('worse same-period')
    expect(direction([now], [lastQuarter], { policy })).toBe('better previous-quarter')
    expect(direction([now], [], { policy })).toBe('none nothing-held')
  })
})
