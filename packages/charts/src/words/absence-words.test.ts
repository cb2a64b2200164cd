import { describe, expect, it } from 'vitest'
import { aFinding, rated } from '../../examples/build-finding.ts'
import { aPoint, aSeries, aTrend } from '../../examples/build-trend.ts'
import { describeTrend } from './describe-trend.ts'

const percentage = aTrend({ unit: '%', decimals: 1, noun: null, polarity: 'higher' })

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

  it('does not name one that measures something else', () => {
    const points = [aPoint('2021-03-31', '465'), aPoint('2021-06-30', '145', { isDrawn: false })]
    const trend = aTrend({ series: [aSeries(points)] })
    const measure = aFinding({ current: { availability: 'to-follow' }, rag: { code: 'to-follow' } })
    expect(describeTrend(trend, measure)).toBe(
      'No figure this quarter: to follow; the last was 465 (31 March 2021)',
    )
  })

  it('tells of the total so far where a forecast is missing', () => {
    const measure = aFinding({ rag: rated('projected.red', 'Heading for about 136') })
    expect(describeTrend(percentage, measure)).toBe(
      'No forecast was supplied: heading for about 136',
    )
  })
})
