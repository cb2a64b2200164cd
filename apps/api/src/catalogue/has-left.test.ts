import { expect, it } from 'vitest'
import { hasLeft } from './has-left.ts'

it.each([
  ['the day before', '2022-06-30', false],
  ['the day itself', '2022-07-01', true],
  ['the day after', '2022-07-02', true],
])('knows on %s whether an officer has left', (_, day, left) => {
  expect(hasLeft({ leftOn: '2022-07-01' }, day)).toBe(left)
})

it('keeps those who are to stay', () => {
  expect(hasLeft({ leftOn: null }, '2022-07-01')).toBe(false)
})
