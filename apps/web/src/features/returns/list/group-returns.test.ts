import { describe, expect, it } from 'vitest'
import { makeOwed } from '../../../testing/make-owed.ts'
import { groupReturns, inOrder, isToCheck } from './group-returns.ts'
import { filterReturns, readReturnsSearch } from './returns-search.ts'

const BEGUN = makeOwed({ code: 'A', state: 'in-progress' })
const SIGNED_OFF = makeOwed({ code: 'B', state: 'signed-off' })
const LATE = makeOwed({ code: 'C', state: 'not-started', isLate: true })
const SENT_BACK = makeOwed({ code: 'D', state: 'sent-back' })

describe('the order of returns', () => {
  it('begins with the late and the sent back, and ends with what is done', () => {
    const ordered = inOrder([SIGNED_OFF, BEGUN, LATE, SENT_BACK])
    expect(ordered.map(({ code }) => code)).toEqual(['C', 'D', 'A', 'B'])
  })

  it('keeps the plan’s order among those that want the same', () => {
    const ordered = inOrder([BEGUN, makeOwed({ code: 'E', state: 'not-started' })])
    expect(ordered.map(({ code }) => code)).toEqual(['A', 'E'])
  })
})

it('groups by quarter and board', () => {
  const adults = { id: 'adults', name: 'Adults' }
  const groups = groupReturns([BEGUN, makeOwed({ board: adults }), SIGNED_OFF])
  expect(groups.map(({ board, returns }) => [board.id, returns.length])).toEqual([
    ['cypf', 2],
    ['adults', 1],
  ])
})

it('has to check what is handed in and may be decided on, not what is signed off', () => {
  expect(isToCheck(makeOwed({ state: 'submitted', mayDecide: true }))).toBe(true)
  expect(isToCheck(makeOwed({ state: 'submitted', mayDecide: false }))).toBe(false)
  expect(isToCheck(makeOwed({ state: 'signed-off', mayDecide: true }))).toBe(false)
})

describe('a view of the returns', () => {
  it('is read from an address, without what it does not know', () => {
    expect(readReturnsSearch({ state: 'late' })).toEqual({ state: 'late' })
    expect(readReturnsSearch({ state: 'lost', q: 'care' })).toEqual({ q: 'care' })
  })

  it('leaves the late ones, whatever their state', () => {
    expect(filterReturns([BEGUN, LATE], { state: 'late' })).toEqual([LATE])
  })

  it('leaves what an officer answers for', () => {
    const sams = makeOwed({ officers: [{ id: 'sam', name: 'Sam', deputy: false }] })
    expect(filterReturns([BEGUN, sams], { officer: 'sam' })).toEqual([sams])
  })

  it('finds a measure by its code', () => {
    expect(filterReturns([makeOwed({ code: 'PED03 01' }), LATE], { q: 'ped0301' })).toHaveLength(1)
  })
})
