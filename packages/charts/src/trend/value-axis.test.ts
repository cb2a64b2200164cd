import fc from 'fast-check'
import { expect, it } from 'vitest'
import { valueAxis } from './value-axis.ts'

function axis(values: readonly number[], unit = 'count', decimals = 0) {
  const { yDomain, yTicks } = valueAxis(values, unit, decimals)
  return [yDomain, yTicks.map(({ label }) => label)]
}

it('has round ends and few ticks', () => {
  expect(axis([30, 47, 22])).toEqual([
    [20, 50],
    ['20', '30', '40', '50'],
  ])
})

it('keeps the lowest value off its lowest line, unless that is zero', () => {
  expect(axis([30, 47, 20])[0]).toEqual([10, 50])
  expect(axis([0, 47])[0]).toEqual([0, 50])
})

it('starts at zero where that is near', () => {
  expect(axis([30, 100])[0]).toEqual([0, 100])
  expect(axis([50, 100])[0]).toEqual([40, 100])
})

it('goes through zero for scores on both sides of it', () => {
  expect(axis([-0.48, 0.43], 'score', 2)).toEqual([
    [-0.6, 0.6],
    ['−0.6', '−0.4', '−0.2', '0.0', '0.2', '0.4', '0.6'],
  ])
})

it('gives a lone figure room on both sides', () => {
  expect(axis([93], '%')).toEqual([
    [80, 100],
    ['80%', '85%', '90%', '95%', '100%'],
  ])
})

it('does not go past a whole nor below nothing for a share that is all or none', () => {
  expect([axis([100], '%')[0], axis([0], '%')[0]]).toEqual([
    [90, 100],
    [0, 2],
  ])
})

it('has no fractions of children', () => {
  expect(axis([33, 35])).toEqual([
    [32, 35],
    ['32', '33', '34', '35'],
  ])
})

it('writes pounds in millions or thousands', () => {
  expect(axis([2201092, 15465688], 'gbp')[1]).toEqual(['£0', '£5m', '£10m', '£15m', '£20m'])
  expect(axis([-15000, 40000], 'gbp')[1]).toEqual(['−£20k', '£0', '£20k', '£40k'])
  expect(axis([310, 480], 'gbp')[1]).toEqual(['£300', '£350', '£400', '£450', '£500'])
})

it('has nothing to tell of nothing', () => {
  expect(axis([])).toEqual([[0, 1], []])
})

it('never cuts a value off', () => {
  const decimal = fc.integer({ min: -1e9, max: 1e9 }).map((hundredths) => hundredths / 100)
  const values = fc.array(decimal, { minLength: 1 })
  fc.assert(
    fc.property(values, fc.constantFrom('count', '%', 'gbp'), (given, unit) => {
      const [low, high] = valueAxis(given, unit, 1).yDomain
      return low < high && given.every((value) => value >= low && value <= high)
    }),
  )
})
