import { expect, it } from 'vitest'
import { textWidth, wrapText } from './text-width.ts'

it('adds up its letters at their size', () => {
  expect(textWidth('38', 14)).toBeCloseTo(16.8, 9)
  expect(textWidth('', 14)).toBe(0)
})

it('gives narrow letters less and bold ones more', () => {
  expect(textWidth('ill', 14)).toBeLessThan(textWidth('mew', 14))
  expect(textWidth('38', 14, true)).toBeGreaterThan(textWidth('38', 14))
})

it('breaks a sentence between words, each line as full as it can be', () => {
  const lines = wrapText('38 children, 18 over target, more than last year', 160, 14)
  expect(lines).toEqual(['38 children, 18 over', 'target, more than last', 'year'])
})

it('leaves a word that is too long whole', () => {
  expect(wrapText('supercalifragilistic', 20, 14)).toEqual(['supercalifragilistic'])
})
