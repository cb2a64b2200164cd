import { expect, it } from 'vitest'
import { nameView } from './name-view.ts'

it('names the page, what is asked of it, and the board', () => {
  expect(nameView('Measures', ['red', '“care”'], 'Health Board')).toBe(
    'Measures: red; “care”, Health Board',
  )
})

it('names no filter where none is set', () => {
  expect(nameView('Measures', [], 'Health Board')).toBe('Measures, Health Board')
})
