import { describe, expect, it } from 'vitest'
import { aDirection, aFinding, aValue, rated } from '../../examples/build-finding.ts'
import { aPoint, aSeries, aTrend } from '../../examples/build-trend.ts'
import { describeTrend } from './describe-trend.ts'

const children = aTrend({ series: [aSeries([aPoint('2021-09-30', '38')])] })
const percentage = aTrend({ unit: '%', decimals: 1, noun: null, polarity: 'higher' })

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
