import { expect, test } from 'vitest'
import { countIn, isSmallText, protectedText } from './small-numbers.ts'

test.each([
  ['0', 'count', false],
  ['1', 'count', true],
  ['4', 'count', true],
  ['5', 'count', false],
  ['1,004', 'count', false],
  ['3%', '%', false],
  ['3 hours', 'hours', false],
  ['to follow', 'count', false],
  // A count of another definition, of a measure that is a percentage now.
  ['3', '%', true],
  // A score looks like a count, and is none.
  ['3', 'score', false],
])('%s of a %s is small: %s', (text, unit, isSmall) => {
  expect(isSmallText(text, { unit, threshold: 5 })).toBe(isSmall)
})

test('a small number gives way to its threshold, any other to the word that it is withheld', () => {
  const given = { unit: 'count', threshold: 10 }
  expect(protectedText('9', given)).toBe('fewer than 10')
  expect(protectedText('10', given)).toBe('withheld to protect a small number')
})

test.each([
  ['38', 38],
  ['1,038', 1038],
  ['1,234,567', 1234567],
  ['92.6%', Number.NaN],
  ['fewer than 5', Number.NaN],
])('the count in %s is %s', (text, count) => {
  expect(countIn(text)).toBe(count)
})
