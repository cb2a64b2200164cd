import { expect, it } from 'vitest'
import { countReturns } from './count-returns.ts'

it('counts what is owed, and apart from it what is not due', () => {
  const counts = countReturns([
    { state: 'signed-off', isLate: false },
    { state: 'signed-off', isLate: false },
    { state: 'in-progress', isLate: true },
    { state: 'not-due', isLate: false },
  ])
  expect(counts).toEqual({
    owed: 3,
    notStarted: 0,
    inProgress: 1,
    submitted: 0,
    sentBack: 0,
    signedOff: 2,
    late: 1,
    notDue: 1,
  })
})

it('counts nothing of nothing', () => {
  expect(Object.values(countReturns([]))).toEqual([0, 0, 0, 0, 0, 0, 0, 0])
})
