import { describe, expect, it } from 'vitest'
import { aDirection, aFinding, aValue, rated } from '../../examples/build-finding.ts'
import { aPoint, aSeries, aStretch, aTarget, aTrend } from '../../examples/build-trend.ts'
import { describeTrend } from './describe-trend.ts'

const children = aTrend({ series: [aSeries([aPoint('2021-09-30', '38')])] })
const percentage = aTrend({ unit: '%', decimals: 1, noun: null, polarity: 'higher' })

describe('a rating that is no plain comparison', () => {
  it.each([
    ['too-early', 'Too early to say', 'amber', 'too early to say'],
    ['no-pattern', 'No pattern to judge by', 'amber', 'no pattern to judge by yet'],
    ['already-met', 'Target already met', 'green', 'the year’s target already met'],
    ['already-exceeded', 'Past the year’s limit', 'red', 'already past the year’s limit'],
    ['nothing-due', 'Nothing due yet', 'green', 'nothing due yet'],
    ['unreachable', 'Out of reach', 'red', 'its target out of reach'],
    ['target-disputed', 'Target disputed', 'none', 'target disputed'],
    [
      'target-other-definition',
      'Target on another definition',
      'none',
      'its target set on another definition',
    ],
    ['no-target', 'No baseline for target', 'none', 'no baseline for target'],
    ['benchmarking-year', 'Benchmarking year', 'none', 'in a benchmarking year'],
    ['small-cohort', 'Small cohort', 'none', 'a cohort too small for a target'],
    ['overdue', 'Overdue', 'none', 'a newer figure overdue'],
    ['no-polarity', 'No better or worse', 'none', 'neither higher nor lower is better'],
    ['projected.green', 'Ahead of its profile', 'green', 'ahead of its profile'],
    [
      'forecast.optimistic',
      'Forecast looks hopeful',
      'amber',
      'more hopeful than the figures so far allow',
    ],
  ] as const)('%s', (code, brief, status, words) => {
    const measure = aFinding({ values: [aValue('38')], rag: rated(code, brief, status) })
    expect(describeTrend(children, measure)).toBe(
      `38 children, ${words}, no comparison with last year`,
    )
  })

  it('of a figure that is another thing than its target says so once', () => {
    const measure = aFinding({
      values: [aValue('145', { note: 'the quarter’s own rate' })],
      rag: rated('figure-not-comparable', 'Not comparable with target', 'none'),
    })
    expect(describeTrend(aTrend({ noun: null }), measure)).toBe(
      '145, not comparable with its target, nor with last year',
    )
  })

  it('of a doubted figure says that it is in doubt', () => {
    const measure = aFinding({
      values: [aValue('70', { text: '70%', note: 'too many for one quarter' })],
      rag: rated('ytd.red', '15 points below target'),
    })
    expect(describeTrend(percentage, measure)).toBe(
      '70%, 15 points under target, the figure in doubt, no comparison with last year',
    )
  })
})

describe('a forecast', () => {
  const coverage = { from: '2021-04-01', to: '2022-03-31', label: '2021/22' }
  const values = [aValue('592', { coverage })]
  const year = (isForecast: boolean) =>
    aTrend({
      noun: null,
      basis: 'forecast',
      series: [aSeries([aPoint('2022-03-31', '592', { coverage, isForecast })])],
    })

  it('is said to be one', () => {
    const measure = aFinding({ values, rag: rated('forecast.red', '92 above target') })
    expect(describeTrend(year(true), measure)).toBe(
      '592 forecast for the year, 92 over target, no comparison with last year',
    )
  })

  it('is none once the year is over', () => {
    const measure = aFinding({ values, rag: rated('forecast.red', '92 above target') })
    expect(describeTrend(year(false), measure)).toBe(
      '592, 92 over target, no comparison with last year',
    )
  })
})

describe('a running total', () => {
  const coverage = { from: '2021-04-01', to: '2021-09-30', label: 'April to September 2021' }
  const trend = aTrend({
    basis: 'cumulative-count',
    series: [
      aSeries([aStretch(coverage.from, coverage.to, coverage.label, '68', { partYear: true })]),
    ],
    targets: [aTarget('2021/22', '68')],
  })
  const values = [aValue('68', { coverage })]

  it('tells where it is heading, and what that makes of the limit', () => {
    const rag = {
      ...rated('projected.red', 'Heading for about 136'),
      numbers: { figure: '68', target: '68', forecast: 136, low: 119, high: 153 },
    }
    expect(describeTrend(trend, aFinding({ values, rag }))).toBe(
      'Heading for about 136 children, 68 over the limit of 68, no comparison with last year',
    )
  })

  it('tells how far short of a target it is heading, in points', () => {
    const guarantee = aTrend({
      ...percentage,
      basis: 'cumulative-percent',
      targets: [aTarget('2019/20', '98.2', { text: '98.2%' })],
    })
    const rag = {
      ...rated('projected.amber', 'Heading for about 97.1%', 'amber'),
      numbers: { target: '98.2', forecast: 97.06 },
    }
    const measure = aFinding({
      values: [aValue('84.5', { text: '84.5%' })],
      rag,
      direction: aDirection('better', '84.5', '67.2'),
    })
    expect(describeTrend(guarantee, measure)).toBe(
      'Heading for about 97.1%, 1.1 points under the target of 98.2%, higher than last year',
    )
  })

  it('tells of a range that it is heading to stay within', () => {
    const rag = {
      ...rated('projected.green', 'Heading for about 45', 'green'),
      numbers: { targetLow: '40', targetHigh: '50', forecast: 45.2 },
    }
    expect(describeTrend({ ...trend, polarity: 'range' }, aFinding({ values, rag }))).toBe(
      'Heading for about 45 children, inside the range, no comparison with last year',
    )
  })

  it('says "so far" where it is heading nowhere yet', () => {
    const rag = rated('too-early', 'Too early to say', 'amber')
    expect(describeTrend(trend, aFinding({ values, rag }))).toBe(
      '68 children so far, too early to say, no comparison with last year',
    )
  })

  it('says that it is ahead where nothing tells how the year will end', () => {
    const rag = {
      ...rated('projected.green', 'Ahead of its profile', 'green'),
      numbers: { target: '68', forecast: 68 },
    }
    expect(describeTrend(trend, aFinding({ values, rag }))).toBe(
      '68 children so far, ahead of its profile, no comparison with last year',
    )
  })

  it('is not said of a rate, which is no total', () => {
    expect(describeTrend({ ...trend, basis: 'rate' }, aFinding({ values }))).toBe(
      '68 children, no target, no comparison with last year',
    )
  })

  it('keeps to the colour’s few words where the forecast is protected', () => {
    const rag = rated('projected.red', 'Small number protected')
    expect(describeTrend(trend, aFinding({ values, rag }))).toBe(
      '68 children so far, small number protected, no comparison with last year',
    )
  })
})
