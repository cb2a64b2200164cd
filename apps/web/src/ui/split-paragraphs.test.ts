import { expect, it } from 'vitest'
import { splitParagraphs } from './split-paragraphs.ts'

it('parts paragraphs at blank lines alone', () => {
  expect(splitParagraphs('One line\nand its next.\n\n Another. \n \n\n')).toEqual([
    'One line\nand its next.',
    'Another.',
  ])
})
