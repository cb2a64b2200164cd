import { expect, it } from 'vitest'
import type { EndWish } from './end-labels.ts'
import { innerColumns } from './inner-columns.ts'

const place = {
  plot: { left: 0, top: 0, right: 200, bottom: 100 },
  scale: { x: (day: number) => day, y: (value: number) => value },
  frame: { width: 240, height: 120, fontSize: 10 },
}

function wish(key: string, day: number, value: number): EndWish {
  return { kind: 'series', key, text: key, isBold: false, hasFigure: false, day, value }
}

function named(wishes: readonly EndWish[], taken: Parameters<typeof innerColumns>[1] = []) {
  return innerColumns(wishes, taken, place).map(({ key, x }) => [key, x])
}

it('stands right of the marks of series that end on one day', () => {
  expect(named([wish('CAF', 50, 40), wish('Pre-CAF', 50, 44)])).toEqual([
    ['CAF', 68],
    ['Pre-CAF', 68],
  ])
})

it('is not made for a series that ends alone', () => {
  expect(named([wish('CAF', 50, 40), wish('MAP', 90, 44)])).toEqual([])
})

it('is not made where it would leave the frame', () => {
  expect(named([wish('CAF', 200, 40), wish('Pre-CAF', 200, 44)])).toEqual([])
})

it('is not made over what stands already', () => {
  const taken = [{ key: 'Total', text: 'Total', x: 70, y: 40, anchor: 'start' as const }]
  expect(named([wish('CAF', 50, 40), wish('Pre-CAF', 50, 44)], taken)).toEqual([])
})
