import { expect, it } from 'vitest'
import { breakRowsHeight, placeBreakLabels } from './break-labels.ts'

function placed(places: readonly number[]) {
  const breaks = places.map((x) => ({ key: String(x), x, label: 'Changed', meaning: '' }))
  return placeBreakLabels(breaks, (x) => x, { right: 300, fontSize: 10 })
}

it('stands right of its rule, and left of it near the edge', () => {
  expect(placed([50, 280]).map(({ x, anchor }) => [x, anchor])).toEqual([
    [55, 'start'],
    [275, 'end'],
  ])
})

it('goes a row down where it would meet another', () => {
  expect(placed([50, 70, 200]).map(({ y }) => y)).toEqual([10, 23, 10])
})

it('takes the height of its rows above the plot, and none where there is none', () => {
  expect(breakRowsHeight(placed([50, 70]), 10)).toBeCloseTo(26, 9)
  expect(breakRowsHeight([], 10)).toBe(0)
})
