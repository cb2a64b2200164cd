import { expect, it } from 'vitest'
import { nearestStop } from './nearest-stop.ts'

const places = [
  { key: 'a', left: 13, top: 14 },
  { key: 'b', left: 60, top: 14 },
  { key: 'c', left: 60, top: 90 },
]

it.each([
  [10, 10, 'a'],
  [40, 14, 'b'],
  [58, 80, 'c'],
])('means the nearest figure at %s, %s', (left, top, key) => {
  expect(nearestStop(places, left, top)?.key).toBe(key)
})

it('means a figure far above or below the pointer', () => {
  expect(nearestStop(places, 60, 300)?.key).toBe('c')
})

it.each([
  [96, 'b'],
  [97, undefined],
])('reaches 36 pixels to the side: at %s', (left, key) => {
  expect(nearestStop(places, left, 14)?.key).toBe(key)
})

it('means nothing where nothing is drawn', () => {
  expect(nearestStop([], 0, 0)).toBeNull()
})
