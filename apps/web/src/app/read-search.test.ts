import { expect, it } from 'vitest'
import { dropUnset, textOf, toggleWord, wordsOf } from './read-search.ts'

const vocabulary = { options: ['green', 'amber', 'red'] } as const

it('reads the words it knows, once each, in its own order', () => {
  expect(wordsOf(vocabulary, 'red,purple,amber,red')).toEqual(['amber', 'red'])
  expect(wordsOf(vocabulary, ['red'])).toEqual(['red'])
})

it.each(['purple', '', undefined, 7])('reads no word in %j', (raw) => {
  expect(wordsOf(vocabulary, raw)).toBeUndefined()
})

it('reads a text without the space around it, and an empty one as none', () => {
  expect(textOf(' in care ')).toBe('in care')
  expect(textOf('  ')).toBeUndefined()
})

it('leaves out the names of what is not set', () => {
  expect(Object.keys(dropUnset({ q: 'care', sort: undefined }))).toEqual(['q'])
})

it('puts a word in and takes it out again', () => {
  expect(toggleWord(undefined, 'red')).toEqual(['red'])
  expect(toggleWord(['amber', 'red'], 'red')).toEqual(['amber'])
})
