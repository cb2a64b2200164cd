import { figureText } from './figure-text.ts'

/** What stands where a figure would give a small number away. */
export const WITHHELD = 'withheld to protect a small number'

/** What a figure is protected by: its unit, and the least count that is not small. */
export type SmallNumbers = { unit: string; threshold: number }

/** Whether a count is so small that it may point at single people: from 1 to threshold − 1. */
export function isSmallCount(value: number, threshold: number): boolean {
  return value >= 1 && value < threshold
}

/** A figure as people read it, small and a count: "3", and not "3%" nor "3 hours". */
export function isSmallText(text: string, { unit, threshold }: SmallNumbers): boolean {
  if (!isSmallCount(Number(text), threshold)) return false
  return unit === 'count' || figureText(text, unit) !== text
}

/** What the public reads in a figure's place: of 3 "fewer than 5", of 9 that it is withheld. */
export function protectedText(text: string, given: SmallNumbers): string {
  return isSmallText(text, given) ? `fewer than ${given.threshold}` : WITHHELD
}

/** The number that a count's text stands for: "1,038" is 1038, "92.6%" is NaN. */
export function countIn(text: string): number {
  return Number(text.replaceAll(',', ''))
}
