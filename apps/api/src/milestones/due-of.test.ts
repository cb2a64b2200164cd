import { expect, it } from 'vitest'
import { dueOf } from './due-of.ts'

const PLAN = { dueDate: '2022-03-31', dueText: 'March 2022' }

it.each([
  ['as planned', undefined, '2022-03-31', 'March 2022'],
  [
    'as planned where nothing was said',
    { dueDate: null, dueText: null },
    '2022-03-31',
    'March 2022',
  ],
  [
    'on another day',
    { dueDate: '2022-06-30', dueText: null },
    '2022-06-30',
    '30 June 2022, was March 2022',
  ],
  [
    'in other words',
    { dueDate: null, dueText: 'Summer 2022' },
    null,
    'Summer 2022, was March 2022',
  ],
  [
    'moved back to its day',
    { dueDate: '2022-03-31', dueText: 'March 2022' },
    '2022-03-31',
    'March 2022',
  ],
] as const)('is due %s', (_, moved, date, text) => {
  expect(dueOf(PLAN, moved)).toEqual({ date, text })
})

it('says a planned day that has no words', () => {
  expect(dueOf({ dueDate: '2022-03-31', dueText: null }, undefined).text).toBe('31 March 2022')
  expect(dueOf({ dueDate: null, dueText: null }, undefined).text).toBe('')
})
