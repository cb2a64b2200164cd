import { expect, it } from 'vitest'
import { openingOf } from './opening-of.ts'

it('is the first paragraph of a text', () => {
  expect(openingOf('Placements are reviewed.\n\nMore is said here.')).toBe(
    'Placements are reviewed.',
  )
})

it('ends a long paragraph with a sentence, where one ends late enough', () => {
  const sentence = `${'Reviewed again and again. '.repeat(12)}`
  const opening = openingOf(sentence)
  expect(opening).toMatch(/again\. …$/)
  expect(opening.length).toBeLessThanOrEqual(242)
})

it('else with a whole word', () => {
  expect(openingOf('word '.repeat(100))).toMatch(/^(word )+…$/)
})
