import { expect, it } from 'vitest'
import { moveStop, type Stop } from './move-stop.ts'

function stop(series: string, x: number): Stop {
  return { key: `${series}${x}`, series, x }
}

const stops = [
  stop('total', 1),
  stop('total', 4),
  stop('total', 9),
  stop('primary', 3),
  stop('primary', 8),
  stop('special', 2),
]

function moved(from: string, key: string): string | undefined {
  const current = stops.find((each) => each.key === from) as Stop
  return moveStop(stops, current, key)?.key
}

it.each([
  ['total4', 'ArrowRight', 'total9'],
  ['total4', 'ArrowLeft', 'total1'],
  ['total4', 'Home', 'total1'],
  ['total4', 'End', 'total9'],
])('goes along its series: from %s by %s to %s', (from, key, to) => {
  expect(moved(from, key)).toBe(to)
})

it.each([
  ['total9', 'ArrowDown', 'primary8'],
  ['total1', 'ArrowDown', 'primary3'],
  ['primary8', 'ArrowDown', 'special2'],
  ['primary3', 'ArrowUp', 'total4'],
])('goes to the nearest in time of another series: from %s by %s to %s', (from, key, to) => {
  expect(moved(from, key)).toBe(to)
})

it.each([
  ['total1', 'ArrowLeft'],
  ['total9', 'ArrowRight'],
  ['total4', 'ArrowUp'],
  ['special2', 'ArrowDown'],
])('stays at the end: from %s by %s', (from, key) => {
  expect(moved(from, key)).toBe(from)
})

it('leaves every other key alone', () => {
  expect(moved('total4', 'Tab')).toBeUndefined()
})
