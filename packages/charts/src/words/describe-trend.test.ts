import type { Rag } from '@quarterdeck/contract'
import { describe, expect, it } from 'vitest'
import { aDirection, aFinding, aValue, sinceYearEnd } from '../../examples/build-finding.ts'
import { aPoint, aSeries, aStretch, aTarget, aTrend } from '../../examples/build-trend.ts'
import { describeTrend } from './describe-trend.ts'

const children = aTrend({ series: [aSeries([aPoint('2021-09-30', '38')])] })
const percentage = aTrend({ unit: '%', decimals: 1, noun: null, polarity: 'higher' })

function rated(code: string, brief: string, status: Rag['status'] = 'red'): Partial<Rag> {
  return { code, brief, status }
}

describe('a figure against its target and last year', () => {
  it.each([
    ['red', '18 above target', 'worse', '31', '38 children, 18 over target, more than last year'],
    [
      'green',
      '3 below target',
      'better',
      '47',
      '38 children, 3 under target, fewer than last year',
    ],
    ['green', 'On target', 'same', '38', '38 children, on target, the same as last year'],
  ] as const)('%s, %s, %s', (status, brief, direction, before, sentence) => {
    const measure = aFinding({
      values: [aValue('38')],
      rag: rated(`snapshot.${status}`, brief, status),
      direction: aDirection(direction, '38', before),
    })
    expect(describeTrend(children, measure)).toBe(sentence)
  })

  it('says points and "lower" of a percentage', () => {
    const measure = aFinding({
      values: [aValue('92.6', { text: '92.6%' })],
      rag: rated('ytd.amber', '2.4 points below target', 'amber'),
      direction: aDirection('worse', '92.6', '92.8'),
    })
    expect(describeTrend(percentage, measure)).toBe(
      '92.6%, 2.4 points under target, lower than last year',
    )
  })

  it('says what a rate is of', () => {
    const trend = aTrend({ unit: 'per10000', noun: null })
    const measure = aFinding({
      values: [aValue('214')],
      rag: rated('snapshot.green', '166 below target', 'green'),
    })
    expect(describeTrend(trend, measure)).toBe(
      '214 per 10,000, 166 under target, no comparison with last year',
    )
  })

  it('says "less" of money', () => {
    const trend = aTrend({ unit: 'gbp', noun: null, basis: 'forecast' })
    const measure = aFinding({
      values: [aValue('9363126', { text: '£9,363,126' })],
      direction: aDirection('better', '9363126', '9672589'),
    })
    expect(describeTrend(trend, measure)).toBe('£9,363,126, no target, less than last year')
  })

  it('says where a range stands', () => {
    const trend = aTrend({ ...children, polarity: 'range' })
    const inside = aFinding({
      values: [aValue('38')],
      rag: rated('snapshot.green', 'Inside the range', 'green'),
    })
    const outside = aFinding({
      values: [aValue('38')],
      rag: rated('snapshot.red', '3 below the range'),
    })
    expect([describeTrend(trend, inside), describeTrend(trend, outside)]).toEqual([
      '38 children, inside the range, no comparison with last year',
      '38 children, 3 under the range, no comparison with last year',
    ])
  })

  it('speaks of the year before for a yearly result', () => {
    const trend = aTrend({ unit: 'score', decimals: 2, noun: null, basis: 'annual' })
    const measure = aFinding({
      values: [aValue('-0.26', { text: '−0.26' })],
      direction: aDirection('worse', '-0.26', '-0.22'),
    })
    expect(describeTrend(trend, measure)).toBe('−0.26, no target, lower than the year before')
  })

  it('leaves the noun, a plural, away from one', () => {
    const measure = aFinding({ values: [aValue('1')] })
    expect(describeTrend(children, measure)).toBe('1, no target, no comparison with last year')
  })
})

describe('the comparison', () => {
  const values = [aValue('38')]

  it('is with year end where last year cannot be had', () => {
    const measure = aFinding({ values, sinceYearEnd: sinceYearEnd('worse', '34') })
    expect(describeTrend(children, measure)).toBe(
      '38 children, no target, more than at the end of 2020/21',
    )
  })

  it('is with last year’s outturn for a forecast or a term', () => {
    const measure = aFinding({ values, sinceYearEnd: sinceYearEnd('better', '41') })
    const sentences = (['forecast', 'termly'] as const).map((basis) =>
      describeTrend({ ...children, basis }, measure),
    )
    expect(sentences).toEqual([
      '38 children, no target, fewer than in 2020/21',
      '38 children, no target, fewer than the outturn of 2020/21',
    ])
  })

  it('tells the direction alone where the year end’s figure is protected', () => {
    const measure = aFinding({ values, sinceYearEnd: sinceYearEnd('worse', null) })
    expect(describeTrend(children, measure)).toBe(
      '38 children, no target, worse than at the end of 2020/21',
    )
  })

  it('tells the direction alone where last year’s figure is protected', () => {
    const direction = { ...aDirection('better', '', ''), numbers: {} }
    expect(describeTrend(children, aFinding({ values, direction }))).toBe(
      '38 children, no target, better than last year',
    )
  })

  it('is with the quarter before where the board’s policy says so', () => {
    const direction = aDirection('worse', '38', '34', { code: 'previous-quarter' })
    expect(describeTrend(children, aFinding({ values, direction }))).toBe(
      '38 children, no target, more than the quarter before',
    )
  })

  it('calls a step inside the dead band none', () => {
    const direction = aDirection('same', '38', '37')
    expect(describeTrend(children, aFinding({ values, direction }))).toBe(
      '38 children, no target, much the same as last year',
    )
  })

  it('says that part of a year is past the whole of last year', () => {
    const direction = aDirection('worse', '38', '33', { code: 'already-past-last-year' })
    expect(describeTrend(children, aFinding({ values, direction }))).toBe(
      '38 children, no target, already more than in all of last year',
    )
  })

  it.each([
    ['nothing-held', '38 children, no target, no earlier figure to compare'],
    ['definition-changed', '38 children, no target, no comparison: its definition changed'],
    ['no-polarity', '38 children, no target'],
  ])('is left out for a reason: %s', (code, sentence) => {
    const direction = { code, status: 'none' } as const
    expect(describeTrend(children, aFinding({ values, direction }))).toBe(sentence)
  })
})

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

  it('keeps to the colour’s few words where the forecast is protected', () => {
    const rag = rated('projected.red', 'Small number protected')
    expect(describeTrend(trend, aFinding({ values, rag }))).toBe(
      '68 children so far, small number protected, no comparison with last year',
    )
  })
})

describe('a protected figure', () => {
  it('tells no difference', () => {
    const measure = aFinding({
      values: [aValue(null)],
      rag: rated('snapshot.green', 'Small number protected', 'green'),
      direction: aDirection('better', '', '', { numbers: {} }),
    })
    expect(describeTrend(children, measure)).toBe('Fewer than 5 children, better than last year')
  })

  it('that would give a small one away is said to be withheld', () => {
    const text = 'withheld to protect a small number'
    const measure = aFinding({ values: [aValue(null, { text })] })
    expect(describeTrend(children, measure)).toBe(
      'The number of children is withheld to protect a small number, no comparison with last year',
    )
  })

  it('of a total is withheld with its parts', () => {
    const values = [aValue('12', { component: 'A' }), aValue(null, { component: 'B' })]
    const trend = aTrend({ noun: null, series: [aSeries([])] })
    expect(describeTrend(trend, aFinding({ values }))).toBe(
      'The figure is withheld to protect a small number, no comparison with last year',
    )
  })
})

describe('components', () => {
  const attendance = aTrend({
    ...percentage,
    series: [
      aSeries([], { component: 'Total' }),
      aSeries([], { component: 'Primary', isJudged: false }),
    ],
  })
  const apart = aTrend({
    ...percentage,
    decimals: 0,
    series: [aSeries([], { component: 'Residential' }), aSeries([], { component: 'Leaving Care' })],
  })
  const values = [
    aValue('40', { component: 'Residential', text: '40%' }),
    aValue('78', { component: 'Leaving Care', text: '78%' }),
  ]

  it('with a headline are told by it', () => {
    const measure = aFinding({
      values: [
        aValue('94.4', { component: 'Primary', text: '94.4%' }),
        aValue('92.6', { component: 'Total', text: '92.6%' }),
      ],
      rag: rated('ytd.amber', '2.4 points below target', 'amber'),
    })
    expect(describeTrend(attendance, measure)).toBe(
      '92.6%, 2.4 points under target, no comparison with last year',
    )
  })

  it('that are added are told by their total', () => {
    const measure = aFinding({
      values: [aValue('494', { component: 'A' }), aValue('226', { component: 'B' })],
      current: { total: { value: '720', text: '720' } },
    })
    expect(describeTrend(children, measure)).toBe(
      '720 children, no target, no comparison with last year',
    )
  })

  it('judged apart are all named, and the worst is told', () => {
    const measure = aFinding({
      values,
      rag: rated('ytd.red', 'Residential: 10 points below target'),
      direction: aDirection('worse', '78', '80', { brief: 'Leaving Care: 80% a year before' }),
    })
    expect(describeTrend(apart, measure)).toBe(
      'Residential 40%, Leaving Care 78%: Residential 10 points under target, Leaving Care lower than last year',
    )
  })

  it('judged apart without a target say why', () => {
    const measure = aFinding({
      values,
      rag: rated('benchmarking-year', 'Benchmarking year', 'none'),
      direction: { code: 'nothing-held' },
    })
    expect(describeTrend(apart, measure)).toBe(
      'Residential 40%, Leaving Care 78%: in a benchmarking year, no earlier figure to compare',
    )
  })

  it('without the headline’s figure have none to tell', () => {
    const measure = aFinding({
      values: [aValue('94.4', { component: 'Primary', text: '94.4%' })],
      rag: rated('to-follow', 'To follow', 'none'),
    })
    expect(describeTrend(attendance, measure)).toBe('No figure this quarter: to follow')
  })
})

describe('no figure', () => {
  it.each([
    ['to-follow', 'No figure this quarter: to follow'],
    ['refer-to-commentary', 'No figure this quarter: the commentary says why'],
    ['not-applicable', 'No figure this quarter: the measure does not apply to it'],
    ['not-due', 'No figure this quarter: the next is not due yet'],
    ['missing', 'No figure was given this quarter'],
  ] as const)('%s', (availability, sentence) => {
    const measure = aFinding({ current: { availability }, rag: { code: availability } })
    expect(describeTrend(percentage, measure)).toBe(sentence)
  })

  it.each([
    ['overdue', 'No figure yet: it is overdue'],
    ['no-forecast', 'No forecast was supplied'],
    ['benchmarking-year', 'No figure this quarter: to follow, in a benchmarking year'],
    ['small-cohort', 'No figure this quarter: to follow, in a cohort too small for a target'],
  ])('%s', (code, sentence) => {
    const measure = aFinding({ current: { availability: 'to-follow' }, rag: { code } })
    expect(describeTrend(percentage, measure)).toBe(sentence)
  })

  it('names the last figure that is held', () => {
    const trend = aTrend({
      ...percentage,
      series: [aSeries([aPoint('2021-03-31', '26.3', { text: '26.3%' })])],
    })
    const measure = aFinding({
      current: { availability: 'refer-to-commentary' },
      rag: { code: 'refer-to-commentary' },
    })
    expect(describeTrend(trend, measure)).toBe(
      'No figure this quarter: the commentary says why; the last was 26.3% (31 March 2021)',
    )
  })

  it('tells of the total so far where a forecast is missing', () => {
    const measure = aFinding({ rag: rated('projected.red', 'Heading for about 136') })
    expect(describeTrend(percentage, measure)).toBe(
      'No forecast was supplied: heading for about 136',
    )
  })
})
