import { expect, it } from 'vitest'
import { type Candidate, type LabelWish, placeLabels } from './place-labels.ts'

const around = {
  bounds: { left: 0, top: 0, right: 200, bottom: 100 },
  boxes: [],
  strokes: [],
  fontSize: 10,
}

function wish(key: string, candidates: readonly Candidate[], isNeeded = false): LabelWish {
  return { kind: 'mark', key, text: '38', at: { x: 0, y: 0 }, isBold: false, isNeeded, candidates }
}

function at(x: number, y: number, cost = 0): Candidate {
  return { x, y, anchor: 'middle', cost }
}

/** A line straight down at 100, which costs as much as given to cross. */
function lineAt100(cost: number) {
  const segment = [
    { x: 100, y: 0 },
    { x: 100, y: 100 },
  ] as const
  return [{ segment, cost }]
}

function placesOf(wishes: readonly LabelWish[], given: Partial<typeof around> | object = {}) {
  return placeLabels(wishes, { ...around, ...given }).map(({ key, x, y }) => [key, x, y])
}

it('takes the cheapest place', () => {
  expect(placesOf([wish('a', [at(50, 50, 1), at(100, 50, 0)])])).toEqual([['a', 100, 50]])
})

it('gives the place to the first that wishes for it', () => {
  const wishes = [wish('a', [at(100, 50)]), wish('b', [at(104, 52), at(150, 50, 1)])]
  expect(placesOf(wishes)).toEqual([
    ['a', 100, 50],
    ['b', 150, 50],
  ])
})

it('leaves out what nowhere fits', () => {
  expect(placesOf([wish('a', [at(100, 50)]), wish('b', [at(100, 50)], true)])).toEqual([
    ['a', 100, 50],
  ])
})

it('stays inside the bounds', () => {
  expect(placesOf([wish('a', [at(2, 50), at(100, 5), at(100, 99)])])).toEqual([])
})

it('would rather not cross a line', () => {
  const given = { strokes: lineAt100(3) }
  expect(placesOf([wish('a', [at(100, 50), at(150, 50, 2)])], given)).toEqual([['a', 150, 50]])
  expect(placesOf([wish('a', [at(100, 50), at(150, 50, 4)])], given)).toEqual([['a', 100, 50]])
})

it('crosses a solid line only with what has to be written', () => {
  const given = { strokes: lineAt100(10) }
  expect(placesOf([wish('a', [at(100, 50)])], given)).toEqual([])
  expect(placesOf([wish('a', [at(100, 50)], true)], given)).toEqual([['a', 100, 50]])
})
