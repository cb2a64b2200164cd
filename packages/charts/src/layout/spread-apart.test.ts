import fc from 'fast-check'
import { expect, it } from 'vitest'
import { spreadApart } from './spread-apart.ts'

const anywhere = [0, 1000] as const

it('leaves places that are far enough apart', () => {
  expect(spreadApart([200, 100], 14, anywhere)).toEqual([200, 100])
})

it('moves two that are too close by the same amount', () => {
  expect(spreadApart([100, 104, 200], 14, anywhere)).toEqual([95, 109, 200])
})

it('keeps a pile inside', () => {
  expect(spreadApart([0, 2, 4], 14, [0, 100])).toEqual([0, 14, 28])
  expect(spreadApart([100, 99, 98], 14, [0, 100])).toEqual([100, 86, 72])
})

it('moves nothing of nothing', () => {
  expect(spreadApart([], 14, anywhere)).toEqual([])
})

it('keeps every two apart and in their order', () => {
  const places = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 20 })
  fc.assert(
    fc.property(places, (given) => {
      const moved = spreadApart(given, 14, anywhere)
      const pairs = given
        .map((from, index) => ({ from, to: moved[index] ?? 0 }))
        .toSorted((a, b) => a.from - b.from || a.to - b.to)
      const sorted = pairs.map(({ to }) => to)
      const gaps = sorted.slice(1).map((to, index) => to - (sorted[index] ?? 0))
      return gaps.every((gap) => gap >= 14 - 1e-9) && sorted.every((to) => to >= 0 && to <= 1000)
    }),
  )
})
