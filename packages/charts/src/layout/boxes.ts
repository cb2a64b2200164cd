import { textWidth } from './text-width.ts'
import type { Anchor, PlacedText } from './trend-layout.ts'

/** A rectangle in pixels, y downwards. */
export type Box = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export type Point = { readonly x: number; readonly y: number }
export type Segment = readonly [Point, Point]

/** How far letters reach above and below their baseline, in parts of the font size. */
const ASCENT = 0.78
const DESCENT = 0.22
const SHIFT: Record<Anchor, number> = { start: 0, middle: 0.5, end: 1 }

/** The box around a line of text. */
export function boxOfText(
  { text, x, y, anchor }: Pick<PlacedText, 'text' | 'x' | 'y' | 'anchor'>,
  fontSize: number,
  isBold = false,
): Box {
  const width = textWidth(text, fontSize, isBold)
  const left = x - width * SHIFT[anchor]
  return { left, right: left + width, top: y - ASCENT * fontSize, bottom: y + DESCENT * fontSize }
}

export function boxAround({ x, y }: Point, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach }
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  )
}

/**
 * Whether a straight line passes through a box. It is cut to the box's width, then to its height
 * (Liang and Barsky): what is left of it between 0, its start, and 1, its end, lies inside.
 */
export function crosses([a, b]: Segment, box: Box): boolean {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const edges: readonly (readonly [number, number])[] = [
    [-dx, a.x - box.left],
    [dx, box.right - a.x],
    [-dy, a.y - box.top],
    [dy, box.bottom - a.y],
  ]
  let start = 0
  let end = 1
  for (const [step, room] of edges) {
    if (step === 0 && room <= 0) {
      return false
    }
    if (step < 0) {
      start = Math.max(start, room / step)
    }
    if (step > 0) {
      end = Math.min(end, room / step)
    }
  }
  return start < end
}
