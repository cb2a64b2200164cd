import { expect, it } from 'vitest'
import {
  makeCell,
  makeMeasure,
  makeRestated,
  makeTarget,
  makeValue,
} from '../testing/make-quarter.ts'
import { describeMainFigure, describePartFigure } from './describe-figure.ts'

it('says a figure with its marks', () => {
  const value = makeValue({ provisional: true, note: 'Follows another definition.' })
  const measure = makeMeasure({ current: makeCell([value]) })
  expect(describeMainFigure(measure, 'current', value)).toEqual({
    text: '38',
    isFigure: true,
    provisional: true,
    noted: true,
    beneath: [],
  })
})

it('does not say "Not due" of a figure that is overdue', () => {
  const absent = makeCell([], { availability: 'not-due' })
  const measure = makeMeasure({ current: absent })
  const late = makeMeasure({ ...measure, rag: { ...measure.rag, status: 'none', code: 'overdue' } })
  expect(describeMainFigure(measure, 'current', null).text).toBe('Not due')
  expect(describeMainFigure(late, 'current', null).text).toBe('No figure')
})

it('says which component the measure’s own current figure is', () => {
  const value = makeValue({ component: 'Total' })
  const measure = makeMeasure({ current: makeCell([value]), target: makeTarget([value]) })
  expect(describeMainFigure(measure, 'current', value).beneath).toEqual(['Total'])
  expect(describeMainFigure(measure, 'target', value).beneath).toEqual([])
  expect(describePartFigure(measure, 'current', value).beneath).toEqual([])
})

it('says a stretch that all figures of a cell share with the first of them alone', () => {
  const first = makeValue({ component: 'A', stretch: 'spring term' })
  const second = makeValue({ component: 'B', stretch: 'spring term' })
  const measure = makeMeasure({ current: makeCell([first, second]) })
  expect(describePartFigure(measure, 'current', first).beneath).toEqual(['spring term'])
  expect(describePartFigure(measure, 'current', second).beneath).toEqual([])
})

it('says each stretch where they differ', () => {
  const first = makeValue({ component: 'A', stretch: 'spring term' })
  const second = makeValue({ component: 'B', stretch: 'summer term' })
  const measure = makeMeasure({ current: makeCell([first, second]) })
  expect(describePartFigure(measure, 'current', second).beneath).toEqual(['summer term'])
})

it('says what a figure was, beside the figure that changed alone', () => {
  const measure = makeMeasure({ restated: makeRestated({ was: '38', now: '40' }) })
  const value = makeValue({ text: '40' })
  expect(describeMainFigure(measure, 'current', value).beneath).toEqual(['was 38, now 40'])
  expect(describeMainFigure(measure, 'priorActual', value).beneath).toEqual([])
})

it('takes a figure that was confirmed for no change', () => {
  const measure = makeMeasure({ restated: makeRestated({ kind: 'confirmed' }) })
  expect(describeMainFigure(measure, 'current', makeValue()).beneath).toEqual([])
})

it('says what the components come to where the measure has no figure of its own', () => {
  const total = { value: '60', text: '60' }
  const parts = [makeValue({ component: 'A' }), makeValue({ component: 'B' })]
  const measure = makeMeasure({ current: makeCell(parts, { total }) })
  expect(describeMainFigure(measure, 'current', null)).toMatchObject({
    text: '60',
    isFigure: true,
    beneath: ['in all'],
  })
})

it('says nothing where the figures stand in the rows beneath', () => {
  const parts = [makeValue({ component: 'A' }), makeValue({ component: 'B' })]
  const measure = makeMeasure({ current: makeCell(parts) })
  expect(describeMainFigure(measure, 'current', null).text).toBe('')
  expect(describePartFigure(measure, 'target', null).text).toBe('')
})

it.each([
  ['to-follow', 'To follow'],
  ['refer-to-commentary', 'Refer to commentary'],
  ['not-applicable', 'Not applicable'],
  ['not-due', 'Not due'],
  ['missing', 'No figure'],
] as const)('says why there is no figure: %s', (availability, words) => {
  const measure = makeMeasure({ current: makeCell([], { availability }) })
  expect(describeMainFigure(measure, 'current', null)).toMatchObject({
    text: words,
    isFigure: false,
  })
})

it.each([
  [null, 'None set'],
  ['A reduction of £250,000', 'A reduction of £250,000'],
])('says in place of a target: %s', (remark, words) => {
  const measure = makeMeasure({ target: makeTarget([], { kind: 'none', remark }) })
  expect(describeMainFigure(measure, 'target', null).text).toBe(words)
})
