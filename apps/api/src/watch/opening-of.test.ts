import { expect, it } from 'vitest'
import { openingOf } from './opening-of.ts'

it('is all of a short text, its paragraphs in one', () => {
  expect(openingOf('A contractor left.\n\nWe are recruiting. By when: August.')).toBe(
    'A contractor left. We are recruiting. By when: August.',
  )
})

it('ends a long text with a sentence, where one ends late enough', () => {
  const sentence = `${'Reviewed again and again. '.repeat(20)}`
  const opening = openingOf(sentence)
  expect(opening).toMatch(/again\. …$/)
  expect(opening.length).toBeLessThanOrEqual(402)
})

it('else with a whole word', () => {
  expect(openingOf('word '.repeat(100))).toMatch(/^(word )+…$/)
})
