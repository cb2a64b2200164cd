import { describe, expect, test } from 'vitest'
import { aCase, aDefinition, anIndicator, figureAt } from '../examples/build-case.ts'
import { resultOf } from '../examples/build-result.ts'
import type { Definition, Indicator } from './catalogue.ts'
import type { Figure } from './figures.ts'
import { withholdFrom } from './protect-components.ts'
import { publicProjection } from './public-projection.ts'
import type { MeasureResult } from './result.ts'
import type { SumCell } from './what-sums-tell.ts'
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
const textsOf = (cell: MeasureResult['current']) => cell.values.map((each) => each.text)

describe('components restated since', () => {
  const components = ['A', 'B', 'C']
  const report = (values: number[], restatedDays: string[]) => {
    const figures = values.map((value, index) =>
      now(String(value), { component: components[index] ?? null }),
    )
    const measure = aCase(figures, of('snapshot', { combine: 'sum', components }))
    return publicProjection({ ...resultOf(measure), restatedDays }, 5)
  }

  test('are not shown, nor is their total, in a cell, on the line or in a sentence', () => {
    const result = report([6, 7, 20], ['2021-09-30'])
    expect(result.current.values.map(({ value }) => value)).toEqual([null, null, null])
    expect(result.current.total).toBeNull()
    expect(JSON.stringify(result)).not.toMatch(/"(6|7|20|33)"|\b33\b/)
  })

  test('of another stretch are', () => {
    expect(textsOf(report([6, 7, 20], ['2021-06-30']).current)).toEqual(['6', '7', '20'])
  })
})

describe('components of a total', () => {
  const components = ['A', 'B', 'C', 'D']
  const cell = (values: number[], combine: Definition['combine'] = 'sum') => {
    const figures = values.map((value, index) =>
      now(String(value), { component: components[index] ?? null }),
    )
    const headline = combine === 'headline' ? 'D' : null
    return projected(figures, of('snapshot', { combine, components, headline }))
  }
  const W = 'withheld to protect a small number'
  const F = 'fewer than 5'

  test.each([
    [
      [3, 6, 9, 20],
      [F, W, '9', '20'],
    ],
    [
      [3, 0, 9, 20],
      [F, '0', W, '20'],
    ],
    [
      [3, 2, 9, 20],
      [F, F, '9', '20'],
    ],
    [
      [1, 1, 9, 20],
      [F, F, W, '20'],
    ],
    [
      [4, 4, 9, 20],
      [F, F, W, '20'],
    ],
    [
      [1, 5, 9, 20],
      [F, W, W, '20'],
    ],
    [
      [6, 7, 9, 20],
      ['6', '7', '9', '20'],
    ],
    [
      [3, 0, 0, 0],
      [F, '0', '0', '0'],
    ],
  ])('of %o are told as %o', (values, expected) => {
    expect(textsOf(cell(values).current)).toEqual(expected)
  })

  test('take the total with them where nothing else is left to withhold', () => {
    const result = cell([4, 4, 0, 0])
    expect(textsOf(result.current)).toEqual([F, F, '0', '0'])
    expect(result.current.total).toBeNull()
    expect(result.sparkline.map((each) => each.value)).toEqual([null])
  })

  test('leave the total on its line where it tells nothing', () => {
    const result = cell([3, 6, 9, 20])
    expect(result.sparkline.map((each) => each.value)).toEqual(['38'])
    expect(result.rag.numbers).toEqual({})
  })

  test('beside a headline are protected like those of a sum', () => {
    expect(textsOf(cell([3, 6, 9, 18], 'headline').current)).toEqual([F, W, '9', '18'])
  })

  test('withheld as the headline are withheld on its line', () => {
    const figures = [4, 4, 8].map((value, index) =>
      now(String(value), { component: components[index + 1] as string }),
    )
    const given = of('snapshot', { combine: 'headline', components, headline: 'D' })
    const result = projected(figures, given)
    expect(textsOf(result.current)).toEqual([F, F, W])
    expect(result.sparkline.map((each) => each.text)).toEqual([W])
  })

  test('judged each have no total to be worked out from', () => {
    expect(textsOf(cell([3, 6, 9, 20], 'each').current)).toEqual([F, '6', '9', '20'])
  })
})

describe('a table of components', () => {
  const cells = (rows: Record<string, readonly number[]>): SumCell[] =>
    Object.entries(rows).flatMap(([row, values]) =>
      values.map((value, column) => ({ row: row === 'total' ? null : row, column, value })),
    )
  const nameOf = ({ row, column }: SumCell) => `${row ?? 'T'}${column}`

  /** Withholds from running rows; cells are named like "A1": row A, second column. */
  function withholding(
    rows: Record<string, readonly number[]>,
    given: { hidden: string[]; fixed?: string[] },
  ) {
    const all = cells(rows)
    const named = (names: readonly string[] = []) =>
      new Set(all.filter((cell) => names.includes(nameOf(cell))))
    const { hidden, veiled } = withholdFrom(
      { cells: all, isRunning: true, threshold: 5 },
      { hidden: named(given.hidden), fixed: named(given.fixed) },
    )
    return { hidden: [...hidden].map(nameOf).toSorted(), veiled: [...veiled].map(nameOf) }
  }

  test('hides beside a step that is withheld what it could be worked out from', () => {
    const rows = { A: [7, 9], B: [20, 40], C: [30, 60], total: [57, 109] }
    expect(withholding(rows, { hidden: ['A1'] }).hidden).toEqual(['A1', 'B1'])
  })

  test('hides the total as well where the one beside it stood still', () => {
    const rows = { A: [7, 9, 12], B: [36, 36, 36], total: [43, 45, 48] }
    expect(withholding(rows, { hidden: ['A1'] }).hidden).toEqual(['A1', 'B1', 'T1'])
  })

  test('hides another figure than one that stands elsewhere too', () => {
    const rows = { A: [3], B: [20], C: [30], total: [53] }
    expect(withholding(rows, { hidden: ['A0'], fixed: ['B0'] }).hidden).toEqual(['A0', 'C0'])
    expect(withholding(rows, { hidden: ['A0'], fixed: ['B0', 'C0'] }).hidden).toEqual(['A0', 'T0'])
  })

  test('hides one of which there are none before it says nothing at all', () => {
    const rows = { A: [3], B: [0], total: [3] }
    expect(withholding(rows, { hidden: ['A0'], fixed: ['T0'] }).hidden).toEqual(['A0', 'B0'])
  })

  test('veils small ones whose total stands elsewhere', () => {
    const rows = { A: [4], B: [4], total: [8] }
    expect(withholding(rows, { hidden: ['A0', 'B0'], fixed: ['T0'] })).toEqual({
      hidden: ['A0', 'B0'],
      veiled: ['A0', 'B0'],
    })
  })

  test('leaves everything where nothing is hidden', () => {
    expect(withholding({ A: [7, 9], total: [7, 9] }, { hidden: [] }).hidden).toEqual([])
  })
})
