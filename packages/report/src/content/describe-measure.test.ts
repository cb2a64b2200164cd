import { expect, it } from 'vitest'
import {
  makeCell,
  makeDirection,
  makeMeasure,
  makeRestated,
  makeSinceYearEnd,
  makeValue,
} from '../testing/make-quarter.ts'
import { describeMeasure } from './describe-measure.ts'

it('says what a measure aims at, how it is counted and who answers for it', () => {
  const measure = makeMeasure({ officers: ['Ada Bell', 'Cy Dunn'] })
  expect(describeMeasure(measure, []).facets).toEqual([
    'Reduce',
    'counted at the end of the quarter',
    'Ada Bell, Cy Dunn',
  ])
})

it('leaves out what nobody is named for', () => {
  expect(describeMeasure(makeMeasure({ officers: [] }), []).facets).toHaveLength(2)
})

it('gives each component its row', () => {
  const current = makeCell([
    makeValue({ component: null, text: '60' }),
    makeValue({ component: 'Residential', text: '40' }),
  ])
  const { figures, parts } = describeMeasure(makeMeasure({ current }), [])
  expect(figures.current.text).toBe('60')
  expect(parts.map(({ component, current }) => [component, current.text])).toEqual([
    ['Residential', '40'],
  ])
})

it('shows the direction since year end where there is no other', () => {
  const measure = makeMeasure({ sinceYearEnd: makeSinceYearEnd('worse') })
  expect(describeMeasure(measure, []).direction).toEqual({
    status: 'worse',
    sinceYearEnd: true,
    brief: 'since year end (34)',
  })
})

it('shows the direction against last year first', () => {
  const sinceYearEnd = makeSinceYearEnd('worse')
  const measure = makeMeasure({ direction: makeDirection('better'), sinceYearEnd })
  expect(describeMeasure(measure, []).direction).toMatchObject({
    status: 'better',
    sinceYearEnd: false,
  })
})

it.each([
  ['amber', 'Published as amber'],
  ['red', null],
  [null, null],
] as const)('says of a red measure that was published as %s: %s', (statusWas, words) => {
  const measure = makeMeasure({ restated: makeRestated({}, statusWas) })
  expect(describeMeasure(measure, []).progress.was).toBe(words)
})
