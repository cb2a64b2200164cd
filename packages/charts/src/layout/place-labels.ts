import {
  type Box,
  boxOfText,
  crosses,
  isInside,
  overlap,
  type Point,
  type Segment,
} from './boxes.ts'
import type { Anchor } from './trend-layout.ts'

/** A place for a text: its baseline's start, middle or end, and how much another is preferred. */
export type Candidate = {
  readonly x: number
  readonly y: number
  readonly anchor: Anchor
  readonly cost: number
}

/** A line that text would rather not cross, and how much rather. */
export type Stroke = { readonly segment: Segment; readonly cost: number }

export type LabelKind = 'mark' | 'series' | 'target' | 'likely'

/** A text that wants a place. */
export type LabelWish = {
  readonly kind: LabelKind
  readonly key: string
  /** The place that it names. */
  readonly at: Point
  readonly text: string
  readonly isBold: boolean
  readonly candidates: readonly Candidate[]
  /** Written whatever lines it crosses; any other only where it crosses none that is solid. */
  readonly isNeeded: boolean
}

/** What stands already. */
export type Surroundings = {
  readonly bounds: Box
  readonly boxes: readonly Box[]
  readonly strokes: readonly Stroke[]
  readonly fontSize: number
}

export type LabelPlace = Pick<LabelWish, 'kind' | 'key' | 'text' | 'at'> & Omit<Candidate, 'cost'>

/** What an optional label may cost at most: it crosses no solid line. */
export const DEAREST = 8

/**
 * Places texts one after another, the first wished for first: each where it overlaps no mark and no
 * text and crosses the fewest lines. One that nowhere fits is left out, and the table has it.
 */
export function placeLabels(wishes: readonly LabelWish[], around: Surroundings): LabelPlace[] {
  const places: LabelPlace[] = []
  const boxes = [...around.boxes]
  for (const wish of wishes) {
    const best = bestOf(wish, { ...around, boxes })
    if (best !== null) {
      const { kind, key, text, at } = wish
      const { x, y, anchor } = best
      places.push({ kind, key, text, at, x, y, anchor })
      boxes.push(boxOfText({ text, x, y, anchor }, around.fontSize, wish.isBold))
    }
  }
  return places
}

function bestOf(wish: LabelWish, around: Surroundings): Candidate | null {
  const priced = wish.candidates.flatMap((candidate) => {
    const box = boxOfText({ ...candidate, text: wish.text }, around.fontSize, wish.isBold)
    const isFree = isInside(box, around.bounds) && !around.boxes.some((each) => overlap(each, box))
    return isFree ? [{ ...candidate, cost: candidate.cost + costOf(box, around) }] : []
  })
  const best = priced.toSorted((a, b) => a.cost - b.cost)[0]
  return best !== undefined && (wish.isNeeded || best.cost < DEAREST) ? best : null
}

function costOf(box: Box, { strokes }: Surroundings): number {
  return strokes
    .filter(({ segment }) => crosses(segment, box))
    .reduce((sum, { cost }) => sum + cost, 0)
}
