import { describe, expect, test } from 'vitest'
import {
  aCase,
  aDefinition,
  aFigure,
  anIndicator,
  figureAt,
  runningTotals,
} from '../examples/build-case.ts'
import { resultOf } from '../examples/build-result.ts'
import type { Definition, Indicator } from './catalogue.ts'
import type { Figure } from './figures.ts'
import { publicProjection } from './public-projection.ts'
import type { MeasureResult, Restated } from './result.ts'
import type { Basis } from './words.ts'

type Given = Parameters<typeof aCase>[1]

const flagged = (given: Partial<Indicator> = {}) => anIndicator({ smallNumbers: true, ...given })
const of = (basis: Basis, definition: Partial<Definition> = {}) => ({
  indicator: flagged({ basis, definitions: [aDefinition(definition)] }),
})

function projected(
  current: Figure[],
  given: Given = {},
  beside: Parameters<typeof resultOf>[1] = {},
): MeasureResult {
  const measure = aCase(current, { indicator: flagged(), ...given })
  return publicProjection(resultOf(measure, beside), 5)
}

const now = (value: string, given: Partial<Figure> = {}) => figureAt('2021-22-Q2', value, given)
const lastYear = (value: string) => figureAt('2020-21-Q2', value)
const outturn = (value: string) => figureAt('2020-21-Q4', value)
const textsOf = (cell: MeasureResult['current']) => cell.values.map((each) => each.text)

describe('a count', () => {
  test.each([
    ['0', '0'],
    ['1', 'fewer than 5'],
    ['4', 'fewer than 5'],
    ['5', '5'],
    ['1038', '1,038'],
  ])('of %s is told as %s', (value, text) => {
    const result = projected([now(value)])
    expect(textsOf(result.current)).toEqual([text])
    expect(result.sparkline.map((each) => each.text)).toEqual([text])
  })

  test('is told in full where the indicator is not marked', () => {
    const measure = aCase([now('3')], { indicator: anIndicator() })
    const result = resultOf(measure)
    expect(publicProjection(result, 5)).toBe(result)
  })

  test('has the threshold of its board', () => {
    const result = publicProjection(resultOf(aCase([now('8')], { indicator: flagged() })), 10)
    expect(textsOf(result.current)).toEqual(['fewer than 10'])
  })

  test('hidden takes its sentence, printed text, reading, note and numbers with it', () => {
    const result = projected([now('3', { doubtful: '3 were counted in July' })])
    expect(result.current).toMatchObject({ printed: null, reading: null })
    expect(result.current.values).toMatchObject([{ value: null, note: null }])
    expect(result.rag).toMatchObject({
      status: 'green',
      code: 'snapshot.green',
      reason: 'Green. The numbers behind it are not shown, to protect a small number.',
      brief: 'Small number protected',
      numbers: {},
    })
  })

  test('hidden keeps the reason why it has no colour', () => {
    const rag = projected([now('3')], { target: null }).rag
    expect([rag.code, rag.reason]).toEqual(['no-target', 'No target is set for this measure.'])
  })

  test('that is shown keeps its sentence', () => {
    expect(projected([now('38')]).rag.reason).toMatch(/^38 at 30 September 2021 is 18 above/)
  })
})

describe('the direction of travel', () => {
  const protectedReason = 'Worse. The figures compared are not shown, to protect a small number.'

  test.each([
    ['the figure', '4', '3'],
    ['the earlier figure', '38', '3'],
    ['the figure alone', '4', '0'],
  ])('hides %s', (_, value, before) => {
    const { direction } = projected([now(value)], { earlier: [lastYear(before)] })
    expect(direction).toEqual({
      status: 'worse',
      code: 'same-period',
      reason: protectedReason,
      brief: 'Small number protected',
      numbers: {},
    })
  })

  test('shows figures that are not small', () => {
    expect(projected([now('38')], { earlier: [lastYear('34')] }).direction.numbers).toEqual({
      figure: '38',
      before: '34',
    })
  })

  test('hides the quarter before where the policy tells of both', () => {
    const policy = { ...aCase([]).policy, direction: 'both' as const }
    const earlier = [lastYear('34'), figureAt('2021-22-Q1', '3')]
    expect(projected([now('38')], { policy, earlier }).direction.reason).toBe(protectedReason)
  })

  test('hides an earlier running total that is withheld', () => {
    const totals = runningTotals('2020-21-Q1', [7, 2, 9, 9, 20, 20])
    const result = projected(totals.slice(-1), {
      ...of('cumulative-count'),
      earlier: totals.slice(0, -1),
    })
    expect(result.direction).toMatchObject({
      status: 'worse',
      reason: protectedReason,
      numbers: {},
    })
  })
})

describe('since year end', () => {
  test('hides a small outturn', () => {
    const { sinceYearEnd } = projected([now('38')], { earlier: [outturn('3')] })
    expect(sinceYearEnd).toMatchObject({
      status: 'worse',
      reason:
        'Worse since year end. The figures compared are not shown, to protect a small number.',
      baseline: { value: null, text: 'fewer than 5' },
    })
  })

  test('keeps an outturn that is not small beside a small figure', () => {
    const { sinceYearEnd } = projected([now('3')], { earlier: [outturn('34')] })
    expect(sinceYearEnd?.baseline.value).toBe('34')
    expect(sinceYearEnd?.reason).not.toMatch(/34|3 /)
  })
})

describe('forecasts', () => {
  const forecast = (value: string) => [figureAt('2021-22-Q2', value, { basis: 'forecast' })]

  test('do not tell of small totals held beside them', () => {
    const given = { ...of('forecast'), earlier: runningTotals('2021-22-Q1', [8, 8]) }
    const { rag } = projected(forecast('8'), given)
    expect(rag.code).toBe('forecast.optimistic')
    expect(rag.numbers).not.toHaveProperty('hopeful')
    expect(rag.reason).not.toMatch(/\d/)
  })

  test('that are missing do not show the total judged in their place', () => {
    const given = { ...of('forecast'), earlier: runningTotals('2021-22-Q1', [1, 2]) }
    const { rag } = projected([], given)
    expect(rag.code).toMatch(/^projected/)
    expect([rag.numbers, rag.reason.match(/\d/)]).toEqual([{}, null])
  })

  test('that are missing do not show a larger total either, whose steps are not known', () => {
    const given = { ...of('forecast'), earlier: runningTotals('2021-22-Q1', [8, 8]) }
    expect(projected([], given).rag.numbers).toEqual({})
  })

  test('without such totals keep their sentence', () => {
    expect(projected(forecast('38'), of('forecast')).rag.reason).toMatch(/^38, the service’s/)
  })
})

describe('restated figures', () => {
  const restated = (was: string, now: string, component: string | null = null): Restated => ({
    changes: [
      {
        cell: 'current',
        component,
        was,
        now,
        kind: 'restated',
        by: { sequence: 2, period: '2021-22-Q3', date: '2022-01-24' },
      },
    ],
    statusWas: null,
    reason: `${was} became ${now} in Quarter 3 2021/22’s report.`,
  })
  const hiddenReason = 'A figure has changed since. It is not shown, to protect a small number.'

  test.each([
    ['3', '38', ['fewer than 5', 'withheld to protect a small number']],
    ['38', '3', ['withheld to protect a small number', 'fewer than 5']],
  ])('%s that became %s', (was, then, texts) => {
    const result = projected([now('38')], {}, { restated: restated(was, then) }).restated
    expect(result?.changes.map((each) => [each.was, each.now])).toEqual([texts])
    expect(result?.reason).toBe(hiddenReason)
  })

  test('of a cell that is withheld are withheld', () => {
    const totals = runningTotals('2021-22-Q1', [7, 2])
    const given = { ...of('cumulative-count'), earlier: totals.slice(0, 1) }
    const result = projected(totals.slice(1), given, { restated: restated('8', '9') }).restated
    expect(JSON.stringify(result)).not.toMatch(/"[89]"| [89] /)
  })

  test('that are not small are told', () => {
    const given = restated('534', '524')
    expect(projected([now('524')], {}, { restated: given }).restated).toEqual(given)
  })
})

describe('units', () => {
  test('a percentage of 3 is no count', () => {
    const result = projected([now('3')], of('snapshot', { unit: '%' }))
    expect(textsOf(result.current)).toEqual(['3%'])
    expect(result.rag.reason).toMatch(/^3% at/)
  })

  test('an earlier count of a measure that is a percentage now is protected', () => {
    const definitions = [aDefinition(), aDefinition({ version: 2, unit: '%' })]
    const indicator = flagged({ definitions })
    const priorActual = [outturn('3')]
    const result = projected(
      [now('71', { definition: 2 })],
      { indicator, definition: 2 },
      { priorActual },
    )
    expect(textsOf(result.priorActual)).toEqual(['fewer than 5'])
    expect(textsOf(result.current)).toEqual(['71%'])
  })

  test('an earlier percentage of a measure that is a count now is no count', () => {
    const definitions = [aDefinition({ unit: '%' }), aDefinition({ version: 2 })]
    const indicator = flagged({ definitions })
    const result = projected(
      [now('71', { definition: 2 })],
      { indicator, definition: 2 },
      { priorActual: [outturn('3')] },
    )
    expect(textsOf(result.priorActual)).toEqual(['3%'])
  })

  test('a rate does not tell of the few cases behind it', () => {
    const rate = (to: string) =>
      aFigure('50', '2021-04-01', to, { numerator: '2', denominator: '4' })
    const given = of('rate', { unit: '%' })
    const early = projected([rate('2021-04-30')], given).rag
    expect(early.reason).toBe(
      'Amber. Too early to say. The numbers behind it are not shown, to protect a small number.',
    )
    const later = projected([rate('2021-09-30')], given).rag
    expect(later.numbers).not.toHaveProperty('required')
    expect(later.brief).toBe('Out of reach')
  })
})
