import { expect, it } from 'vitest'
import { matchText } from './match-text.ts'

const texts = ['TST02 04', null, 'Háf terms attended', 'Ada Bell']

it.each([
  [undefined, true],
  ['  ', true],
  ['TST02 04', true],
  ['tst0204', true],
  ['TST02', true],
  ['TST02  04', true],
  ['TST01', false],
  ['TERMS', true],
  ['haf', true],
  ['Hâf', true],
  ['bell attend', true],
  ['bell nights', false],
])('searches for %s', (query, found) => {
  expect(matchText(query)(texts)).toBe(found)
})

it('takes a code for a beginning, not for a part', () => {
  expect(matchText('st02')(texts)).toBe(false)
})

it('finds a milestone by its letter', () => {
  expect(matchText('tst06d')(['TST06d'])).toBe(true)
})
