import { expect, it } from 'vitest'
import { makeOwed } from '../../../testing/make-owed.ts'
import { keyOf } from '../return-key.ts'
import { nextOwed } from './next-owed.ts'

const DONE = makeOwed({ id: 'a', state: 'submitted', mayEnter: false })
const OPEN = makeOwed({ id: 'b' })
const NOT_DUE = makeOwed({ id: 'c', state: 'not-due' })
const TO_CHECK = makeOwed({ id: 'd', state: 'submitted', mayEnter: false, mayDecide: true })

it('is the next that is to be entered, not one that is not due', () => {
  expect(nextOwed([NOT_DUE, DONE, OPEN], keyOf(DONE), 'enter')).toBe(OPEN)
})

it('goes on from the first after the last', () => {
  const last = makeOwed({ id: 'z' })
  expect(nextOwed([OPEN, last], keyOf(last), 'enter')).toBe(OPEN)
})

it('is what waits to be checked for who checks', () => {
  expect(nextOwed([DONE, OPEN, TO_CHECK], keyOf(DONE), 'check')).toBe(TO_CHECK)
})

it('is none where nothing is left', () => {
  expect(nextOwed([DONE, NOT_DUE], keyOf(DONE), 'enter')).toBeNull()
})
