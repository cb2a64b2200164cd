import { expect, it } from 'vitest'
import { makeCell, makeMeasure, makeTarget, makeValue } from '../testing/make-quarter.ts'
import { layOutFigures } from './lay-out-figures.ts'

const primary = makeValue({ component: 'Primary', text: '94%' })
const special = makeValue({ component: 'Special', text: '85%' })
const whole = makeValue({ component: null, text: '92%' })

it('gives a plain measure one row', () => {
  const { main, parts } = layOutFigures(makeMeasure())
  expect([main?.priorActual?.text, main?.target?.text, main?.current?.text]).toEqual([
    '34',
    '20',
    '38',
  ])
  expect(parts).toEqual([])
})

it('puts components beneath the figure that has none', () => {
  const current = makeCell([primary, whole, special])
  const { main, parts } = layOutFigures(makeMeasure({ current }))
  expect(main?.current?.text).toBe('92%')
  expect(parts.map(({ component }) => component)).toEqual(['Primary', 'Special'])
})

it('takes the component that the target is set for as the measure’s own', () => {
  const target = makeTarget([makeValue({ component: 'Special', text: '90%' })])
  const current = makeCell([primary, special])
  const { main, parts } = layOutFigures(makeMeasure({ priorActual: makeCell([]), target, current }))
  expect([main?.component, main?.target?.text]).toEqual(['Special', '90%'])
  expect(parts.map(({ current }) => current?.text)).toEqual(['94%'])
})

it('leaves the measure’s own row without figures where all are components and none is targeted', () => {
  const empty = { priorActual: makeCell([]), target: makeTarget([]) }
  const { main, parts } = layOutFigures(
    makeMeasure({ ...empty, current: makeCell([primary, special]) }),
  )
  expect(main).toBeNull()
  expect(parts).toHaveLength(2)
})
