import type { TrendFrame } from '@quarterdeck/charts'

/** A page whose width is not known, such as a sheet of paper. */
const USUAL_WIDTH = 760
const NARROW = 480

/** The chart's size for the width there is: lower on a phone. Letters are as large as the plain picture’s. */
export function frameFor(width: number | null): TrendFrame {
  const known = width ?? USUAL_WIDTH
  return { width: known, height: known < NARROW ? 280 : 340, fontSize: known < NARROW ? 12 : 14 }
}
