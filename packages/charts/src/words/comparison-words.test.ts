import { describe, expect, it } from 'vitest'
import { aDirection, aFinding, aValue, sinceYearEnd } from '../../examples/build-finding.ts'
import { aPoint, aSeries, aTrend } from '../../examples/build-trend.ts'
import { describeTrend } from './describe-trend.ts'

const children = aTrend({ series: [aSeries([aPoint('2021-09-30', '38')])] })

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
