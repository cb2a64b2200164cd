import { describe, expect, test } from 'vitest'
import { aCase, aDefinition, anIndicator, figureAt } from '../examples/build-case.ts'
import { guardedOf } from './guarded.ts'
import type { FigureBeside } from './shown-beside.ts'
import { trendOf } from './trend.ts'
import type { Basis, YearType } from './words.ts'

function guardedAt(
  figure: ReturnType<typeof figureAt>,
  given: Parameters<typeof aCase>[1],
  beside: FigureBeside[] = [],
) {
  const measure = aCase([], { earlier: [figure], period: '2021-22-Q4', ...given })
  return guardedOf(trendOf(measure, []), measure, beside)[0]
}

describe('a figure beside a trend', () => {
  const beside = (more: Partial<FigureBeside>) => {
    const of = { component: null, definition: null, from: null, to: '2021-09-30' }
    const guarded = guardedAt(figureAt('2021-22-Q2', '38'), {}, [
      { ...of, value: 38, isGuessed: false, ...more },
    ])
    return [guarded?.isFixed, guarded?.isHiddenBeside]
  }

  test.each([
    ['of the same value is fixed', {}, [true, false]],
    ['of another value is not', { value: 34 }, [false, false]],
    ['that only may be the same is not', { isGuessed: true }, [false, false]],
    ['that is withheld hides it', { value: null }, [false, true]],
    ['of another component does not', { value: null, component: 'A' }, [false, false]],
    ['of another definition does not', { value: null, definition: 2 }, [false, false]],
    ['of another day does not', { value: null, to: '2021-06-30' }, [false, false]],
  ])('%s', (_, more, expected) => {
    expect(beside(more)).toEqual(expected)
  })
})

describe('the year through which a figure runs', () => {
  const yearOf = (
    basis: Basis,
    yearType: YearType,
    value = figureAt('2021-22-Q2', '38', { basis, yearType }),
    unit = 'count',
  ) =>
    guardedAt(value, {
      indicator: anIndicator({ basis, yearType, definitions: [aDefinition({ unit })] }),
    })?.year

  test('is the measure’s own', () => {
    expect(yearOf('cumulative-count', 'financial')).toBe('2021-04-01')
    expect(yearOf('cumulative-count', 'academic')).toBe('2021-09-01')
  })

  test('is the plan year beside forecasts, and no year of what is foretold', () => {
    const total = figureAt('2021-22-Q2', '38', { basis: 'cumulative-count' })
    expect(yearOf('forecast', 'academic', total)).toBe('2021-04-01')
    expect(yearOf('forecast', 'financial')).toBeNull()
  })

  test('is none of what does not run, or is no count', () => {
    expect(yearOf('snapshot', 'financial')).toBeNull()
    expect(yearOf('cumulative-count', 'financial', undefined, 'gbp')).toBeNull()
  })
})
