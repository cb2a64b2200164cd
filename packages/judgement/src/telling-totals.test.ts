import { describe, expect, test } from 'vitest'
import {
  aCase,
  aDefinition,
  anIndicator,
  aTarget,
  figureAt,
  runningTotals,
} from '../examples/build-case.ts'
import { resultOf } from '../examples/build-result.ts'
import type { Definition, Indicator } from './catalogue.ts'
import type { Figure } from './figures.ts'
import { publicProjection } from './public-projection.ts'
import type { MeasureResult } from './result.ts'
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

const textsOf = (cell: MeasureResult['current']) => cell.values.map((each) => each.text)

describe('running totals', () => {
  const texts = (values: number[], first = '2020-21-Q1') => {
    const totals = runningTotals(first, values)
    const given = { ...of('cumulative-count'), earlier: totals.slice(0, -1) }
    return projected(totals.slice(-1), given).sparkline.map((each) => each.text)
  }
  const WITHHELD = 'withheld to protect a small number'

  test.each([
    [
      [7, 2, 9],
      ['7', WITHHELD, '18'],
    ],
    [
      [7, 2, 2],
      ['7', WITHHELD, WITHHELD],
    ],
    [
      [7, 2, 3],
      ['7', WITHHELD, '12'],
    ],
    [
      [7, 0, 5],
      ['7', '7', '12'],
    ],
    [
      [3, 4, 5],
      ['fewer than 5', '7', '12'],
    ],
    [
      [0, 3, 6],
      ['0', 'fewer than 5', '9'],
    ],
    [
      [7, -2, 9],
      ['7', WITHHELD, '14'],
    ],
  ])('of steps of %o are told as %o', (values, expected) => {
    expect(texts(values)).toEqual(expected)
  })

  test('are told apart by year: the first of a year is no difference', () => {
    expect(texts([9, 11], '2020-21-Q4')).toEqual(['9', '11'])
  })

  test('withheld are withheld in their cells too', () => {
    const totals = runningTotals('2020-21-Q1', [7, 9, 9, 2, 20])
    const priorActual = totals.slice(3, 4)
    const given = { ...of('cumulative-count'), period: '2021-22-Q1', earlier: totals.slice(0, -1) }
    const result = projected(totals.slice(-1), given, { priorActual })
    expect(result.priorActual).toMatchObject({ printed: null, reading: null })
    expect(textsOf(result.priorActual)).toEqual([WITHHELD])
  })

  test('projected from hidden ones are told by their colour alone', () => {
    const totals = runningTotals('2020-21-Q1', [3, 18, 17, 22, 19, 10])
    const given = { ...of('cumulative-count'), earlier: totals.slice(0, -1) }
    const { rag } = projected(totals.slice(-1), { ...given, target: aTarget({ value: '60' }) })
    expect(rag.code).toBe('projected.amber')
    expect(rag.reason).toBe(
      'Amber. The numbers behind it are not shown, to protect a small number.',
    )
    expect(Object.keys(rag.numbers)).toEqual(['figure', 'target', 'tolerance'])
  })

  test('keep facts that stand on the total and the target alone', () => {
    const totals = runningTotals('2020-21-Q1', [3, 18, 17, 22, 19, 10])
    const given = { ...of('cumulative-count'), earlier: totals.slice(0, -1) }
    const { rag } = projected(totals.slice(-1), given)
    expect(rag.reason).toMatch(/^29 after 6 of 12 months is already 9 above/)
    expect(Object.keys(rag.numbers)).toEqual(['figure', 'target', 'tolerance'])
  })

  test('projected from shown ones keep their sentence', () => {
    const totals = runningTotals('2020-21-Q1', [20, 18, 17, 22, 19, 10])
    const given = { ...of('cumulative-count'), earlier: totals.slice(0, -1) }
    const { rag } = projected(totals.slice(-1), { ...given, target: aTarget({ value: '60' }) })
    expect(rag.numbers).toHaveProperty('forecast')
  })
})

test('restated to what lies close to another are not told', () => {
  const totals = runningTotals('2021-22-Q1', [7, 13])
  const change = { cell: 'current', component: null, kind: 'restated' } as const
  const by = { sequence: 2, period: '2021-22-Q3', date: '2022-01-24' }
  const restatedTo = (now: string) => {
    const changes = [{ ...change, was: '20', now, by }]
    const restated = { changes, statusWas: null, reason: `20 became ${now}.` }
    const given = { ...of('cumulative-count'), earlier: totals.slice(0, 1) }
    return projected(totals.slice(1), given, { restated }).restated?.changes[0]?.now
  }
  expect(restatedTo('1,009')).toBe('1,009')
  expect(restatedTo('9')).toBe('withheld to protect a small number')
  expect(restatedTo('22')).toBe('withheld to protect a small number')
})

describe('running totals of components', () => {
  const components = ['A', 'B']
  const part = (period: string, component: string, value: string) =>
    figureAt(period, value, { basis: 'cumulative-count', component })
  const ofYear = (combine: Definition['combine'], current: string[], prior: string[]) => {
    const headline = combine === 'headline' ? 'A' : null
    const figures = (period: string, values: string[]) =>
      values.map((value, index) => part(period, components[index] as string, value))
    const earlier = figures('2021-22-Q1', prior)
    const given = { ...of('cumulative-count', { combine, components, headline }), earlier }
    const result = projected(figures('2021-22-Q2', current), given, { priorActual: earlier })
    return [result.priorActual, result.current].map((cell) => cell.values.map(({ text }) => text))
  }
  const W = 'withheld to protect a small number'

  test('judged each are compared from cell to cell', () => {
    expect(ofYear('each', ['9', '40'], ['7', '20'])).toEqual([
      ['7', '20'],
      [W, '40'],
    ])
  })

  test('tell nothing of one another', () => {
    expect(ofYear('each', ['12', '9'], ['7', '0'])).toEqual([
      ['7', '0'],
      ['12', '9'],
    ])
  })

  test('that add up go together', () => {
    expect(ofYear('sum', ['9', '40'], ['7', '20'])).toEqual([
      ['7', '20'],
      [W, W],
    ])
  })

  test('that are no small step apart are told', () => {
    expect(ofYear('sum', ['12', '40'], ['7', '20'])).toEqual([
      ['7', '20'],
      ['12', '40'],
    ])
  })

  test('judged each are not told in the arrow’s sentence beside the outturn', () => {
    const definition = { combine: 'each' as const, components: ['A'] }
    const outturn = part('2020-21-Q4', 'A', '11')
    const given = {
      ...of('cumulative-count', definition),
      earlier: [part('2020-21-Q2', 'A', '9'), outturn],
    }
    const current = [part('2021-22-Q2', 'A', '8')]
    const { direction } = projected(current, given, { priorActual: [outturn] })
    expect(direction).toMatchObject({ status: 'better', numbers: {} })
    expect(direction.reason).not.toMatch(/\d/)
  })
})
