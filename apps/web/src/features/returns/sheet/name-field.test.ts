import { expect, it } from 'vitest'
import { nameField } from './name-field.ts'

it('names a figure’s field with its component', () => {
  expect(nameField('figures/1/value', ['Boys', 'Girls'])).toBe('Girls: Figure')
})

it('names the field of the only figure alone', () => {
  expect(nameField('figures/0/doubtful', [null])).toBe('Doubt')
})

it('names a prompt as its field is labelled', () => {
  expect(nameField('byWhen', [])).toBe('By when will it show?')
})
