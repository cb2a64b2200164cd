import { describe, expect, it } from 'vitest'
import { boxAround, boxOfText, crosses, isInside, overlap } from './boxes.ts'

const box = { left: 10, top: 10, right: 30, bottom: 20 }

describe('a line of text', () => {
  it('stands on its baseline, from its start, around its middle or before its end', () => {
    const at = { text: '38', x: 100, y: 50 }
    const lefts = (['start', 'middle', 'end'] as const).map(
      (anchor) => boxOfText({ ...at, anchor }, 10).left,
    )
    expect(lefts).toEqual([expect.closeTo(100, 9), expect.closeTo(94, 9), expect.closeTo(88, 9)])
    expect(boxOfText({ ...at, anchor: 'start' }, 10)).toMatchObject({ top: 42.2, bottom: 52.2 })
  })
})

it('boxes that only touch do not overlap', () => {
  expect(overlap(box, { left: 30, top: 10, right: 40, bottom: 20 })).toBe(false)
  expect(overlap(box, { left: 29, top: 19, right: 40, bottom: 40 })).toBe(true)
})

it('a box is inside another up to its edge', () => {
  expect(isInside(box, box)).toBe(true)
  expect(isInside(boxAround({ x: 12, y: 15 }, 3), box)).toBe(false)
})

describe('a straight line', () => {
  it.each([
    ['through both sides', [0, 15, 40, 15], true],
    ['corner to corner', [10, 20, 30, 10], true],
    ['from within', [20, 15, 40, 40], true],
    ['straight down through it', [20, 0, 20, 40], true],
    ['above it', [0, 5, 40, 5], false],
    ['along its upper edge', [0, 10, 40, 10], false],
    ['past its corner', [0, 12, 12, 0], false],
    ['that touches its corner', [0, 20, 20, 0], false],
    ['that ends before it', [0, 15, 9, 15], false],
    ['of one point beside it', [5, 15, 5, 15], false],
  ] as const)('%s', (_, [x1, y1, x2, y2], expected) => {
    const segment = [
      { x: x1, y: y1 },
      { x: x2, y: y2 },
    ] as const
    expect(crosses(segment, box)).toBe(expected)
  })
})
