import type { Trend, TrendPoint } from '@quarterdeck/contract'
import { expect, it } from 'vitest'
import { describeParts } from './describe-parts.ts'

function point(text: string, from: string, to: string, definition = 1): TrendPoint {
  return {
    definition,
    coverage: { from, to, label: `${from} to ${to}` },
    value: text,
    text,
    provisional: false,
    partYear: false,
    isForecast: false,
    was: null,
    note: null,
    isDrawn: true,
  }
}

function trendOf(totals: TrendPoint[], parts: TrendPoint[]): Trend {
  const series = (points: TrendPoint[]) =>
    points.length === 0 ? [] : [{ component: null, isJudged: true, points }]
  return {
    unit: 'count',
    decimals: 0,
    noun: 'children',
    polarity: 'lower',
    basis: 'cumulative-count',
    yearType: 'financial',
    series: series(totals),
    inPeriod: series(parts),
    targets: [],
    breaks: [],
    likely: null,
  }
}

const JUNE = point('20', '2021-04-01', '2021-06-30')
const SEPTEMBER = point('18', '2021-07-01', '2021-09-30')

it('tells the newest part, and of how many', () => {
  expect(describeParts(trendOf([JUNE, SEPTEMBER], [JUNE, SEPTEMBER]))).toBe(
    '18 children in the stretch 2021-07-01 to 2021-09-30, the newest of 2 parts that can be told apart',
  )
})

it('says that a lone part is the only one, and that an earlier definition counted it', () => {
  const newer = point('30', '2021-09-01', '2021-09-30', 2)
  expect(describeParts(trendOf([JUNE, newer], [JUNE]))).toBe(
    '20, by an earlier definition, in the stretch 2021-04-01 to 2021-06-30, ' +
      'the only part of a year that can be told apart',
  )
})

it('says so where nothing can be told apart', () => {
  expect(describeParts(trendOf([JUNE], []))).toBe('No part of a year can be told apart')
})
