import { expect, it } from 'vitest'
import { nearestStop } from './nearest-stop.ts'

const places = [
  { key: 'a', left: 13, top: 14 },
  { key: 'b', left: 60, top: 14 },
]

it.each([
  [10, 10, 'a'],
  [40, 14, 'b'],
])('means the nearer figure at %s, %s', (left, top, key) => {
  expect(nearestStop(places, left, top)?.key).toBe(key)
})

it.each([
  [60, 50, 'b'],
  [60, 51, undefined],
])('reaches 36 pixels: at %s, %s', (left, top, key) => {
  expect(nearestStop(places, left, top)?.key).toBe(key)
})

it('means nothing where nothing is drawn', () => {
  expect(nearestStop([], 0, 0)).toBeNull()
})
