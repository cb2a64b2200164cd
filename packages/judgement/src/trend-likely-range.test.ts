import { expect, test } from 'vitest'
import {
  aCase,
  aDefinition,
  aFigure,
  anIndicator,
  aTarget,
  figureAt,
  runningTotals,
} from '../examples/build-case.ts'
import { resultOf } from '../examples/build-result.ts'
import { judgeProgress } from './progress.ts'
import { publicProjection } from './public-projection.ts'
import { likelyRangeOf } from './trend-likely-range.ts'

const counts = anIndicator({ basis: 'cumulative-count' })

function running(values: number[], given: Parameters<typeof aCase>[1] = {}) {
  const totals = runningTotals('2020-21-Q1', values)
  return aCase(totals.slice(-1), {
    indicator: counts,
    earlier: totals.slice(0, -1),
    target: aTarget({ value: '68' }),
    ...given,
  })
}

test('a running total has the range of its sentence, to the end of its year', () => {
  const measure = running([20, 18, 17, 22, 17, 17])
  const rag = judgeProgress(measure)
  expect(rag.reason).toContain('would end at about 68 (likely range 60 to 77)')
  expect(likelyRangeOf(measure, rag)).toEqual({
    from: '2021-09-30',
    to: '2022-03-31',
    low: rag.numbers.low,
    forecast: rag.numbers.forecast,
    high: rag.numbers.high,
    lowText: '60',
    forecastText: '68',
    highText: '77',
  })
})

test('a running percentage has it in per cent', () => {
  const definitions = [aDefinition({ unit: '%', decimals: 1 })]
  const indicator = anIndicator({ basis: 'cumulative-percent', polarity: 'higher', definitions })
  const at = (period: string, value: string) =>
    figureAt(period, value, { basis: 'cumulative-percent' })
  const measure = aCase([at('2021-22-Q2', '50')], {
    indicator,
    earlier: [at('2020-21-Q2', '48'), at('2020-21-Q4', '95')],
    target: aTarget({ value: '96' }),
  })
  expect(likelyRangeOf(measure, judgeProgress(measure))).toMatchObject({ forecastText: '97.0%' })
})

test('of several components it is that of the one whose numbers they are', () => {
  const definition = aDefinition({ combine: 'each', components: ['A', 'B'] })
  const indicator = anIndicator({ basis: 'cumulative-count', definitions: [definition] })
  const part = (component: string, value: string, to: string) =>
    aFigure(value, '2021-04-01', to, { component })
  const current = [part('A', '2', '2021-08-31'), part('B', '60', '2021-09-30')]
  const measure = aCase(current, { indicator, target: aTarget({ value: '68' }) })
  expect(likelyRangeOf(measure, judgeProgress(measure))).toMatchObject({
    from: '2021-09-30',
    forecastText: '120',
  })
})

test.each([
  ['a year that is complete', running([20, 18, 17, 22], { period: '2020-21-Q4' })],
  ['a snapshot', aCase([figureAt('2021-22-Q2', '38')])],
  ['a missing figure', aCase([], { indicator: counts })],
  [
    'a total in a forecast’s place',
    aCase(runningTotals('2021-22-Q2', [40]), { indicator: anIndicator({ basis: 'forecast' }) }),
  ],
  [
    'a forecast',
    aCase([figureAt('2021-22-Q2', '38', { basis: 'forecast' })], {
      indicator: anIndicator({ basis: 'forecast' }),
    }),
  ],
])('%s has none', (_, measure) => {
  expect(likelyRangeOf(measure, judgeProgress(measure))).toBeNull()
})

test('what the public projection took out is not told', () => {
  const indicator = anIndicator({ basis: 'cumulative-count', smallNumbers: true })
  const measure = running([3, 18, 17, 22, 14, 20], { indicator })
  expect(likelyRangeOf(measure, judgeProgress(measure))).not.toBeNull()
  expect(likelyRangeOf(measure, publicProjection(resultOf(measure), 5).rag)).toBeNull()
})
