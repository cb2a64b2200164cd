import { expect, it } from 'vitest'
import type { TimeTick } from '../trend/trend-chart.ts'
import { chooseTimeTicks } from './choose-time-ticks.ts'

/** Ticks named by their place, in pixels. */
function chosen(ticks: readonly (readonly [number, TimeTick['rank']])[]): number[] {
  const given = ticks.map(([x, rank]) => ({ x, rank, label: 'Q4 20/21' }))
  return chooseTimeTicks(given, (x) => x, 12).map(({ x }) => x)
}

it('names every quarter where there is room', () => {
  expect(
    chosen([
      [0, 1],
      [100, 2],
      [200, 2],
      [300, 0],
    ]),
  ).toEqual([0, 100, 200, 300])
})

it('names the ends of years alone where the quarters are too close', () => {
  expect(
    chosen([
      [0, 1],
      [30, 2],
      [60, 2],
      [100, 1],
      [200, 0],
    ]),
  ).toEqual([0, 100, 200])
})

it('names every second year, counted from the newest, where all are too close', () => {
  expect(
    chosen([
      [0, 1],
      [40, 1],
      [80, 1],
      [120, 1],
    ]),
  ).toEqual([40, 120])
})

it('gives way to the newest figure', () => {
  expect(
    chosen([
      [0, 1],
      [100, 1],
      [130, 0],
    ]),
  ).toEqual([0, 130])
})
