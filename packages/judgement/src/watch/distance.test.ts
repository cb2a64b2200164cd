import { expect, test } from 'vitest'
import { distanceFromTarget } from './distance.ts'

const compared = (figure: string, target: string, tolerance = '1') => ({
  code: 'snapshot.red' as const,
  numbers: { figure, target, tolerance },
})

test('the distance is in percent of the target, whatever the unit', () => {
  expect(distanceFromTarget(compared('38', '20'), 'lower')).toBe(90)
  expect(distanceFromTarget(compared('90', '100'), 'higher')).toBe(10)
})

test('a measure that does better than its target is at a negative distance', () => {
  expect(distanceFromTarget(compared('15', '20'), 'lower')).toBe(-25)
})

test('a year under way is judged by where it is heading, not by its total so far', () => {
  const rag = {
    code: 'projected.red' as const,
    numbers: { figure: '246', target: '460', tolerance: '23', forecast: 506 },
  }
  expect(distanceFromTarget(rag, 'lower')).toBe(10)
})

test('outside an agreed range it is measured from the nearer end', () => {
  const rag = (figure: string) => ({
    code: 'snapshot.red' as const,
    numbers: { figure, targetLow: '40', targetHigh: '50', tolerance: '1' },
  })
  expect(distanceFromTarget(rag('30'), 'range')).toBe(25)
  expect(distanceFromTarget(rag('60'), 'range')).toBe(20)
})

test('there is none for a target of zero, for protected numbers, nor without a polarity', () => {
  expect(distanceFromTarget(compared('1', '0'), 'lower')).toBeNull()
  expect(distanceFromTarget({ code: 'snapshot.red', numbers: {} }, 'lower')).toBeNull()
  expect(distanceFromTarget(compared('38', '20'), 'none')).toBeNull()
})
