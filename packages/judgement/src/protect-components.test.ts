import { describe, expect, test } from 'vitest'
import { aCase, aDefinition, anIndicator, figureAt } from '../examples/build-case.ts'
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

const now = (value: string, given: Partial<Figure> = {}) => figureAt('2021-22-Q2', value, given)
const textsOf = (cell: MeasureResult['current']) => cell.values.map((each) => each.text)

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

  test('judged each have no total to be worked out from', () => {
    expect(textsOf(cell([3, 6, 9, 20], 'each').current)).toEqual([F, '6', '9', '20'])
  })
})
