import type { DefinitionBreak } from '../trend/trend-chart.ts'
import { boxOfText, overlap } from './boxes.ts'
import { textWidth } from './text-width.ts'
import type { PlacedText } from './trend-layout.ts'

const GAP = 5
const LINE_HEIGHT = 1.3

/** The height of the rows that the labels of breaks stand in above the plot. */
export function breakRowsHeight(labels: readonly PlacedText[], fontSize: number): number {
  const lowest = Math.max(0, ...labels.map((label) => label.y))
  return lowest === 0 ? 0 : lowest + fontSize * (LINE_HEIGHT - 1)
}

/**
 * The labels at the head of the rules where a definition changed: right of the rule, or left of it
 * near the right edge; each in the first row where it meets no other.
 */
export function placeBreakLabels(
  breaks: readonly DefinitionBreak[],
  x: (day: number) => number,
  { right, fontSize }: { readonly right: number; readonly fontSize: number },
): PlacedText[] {
  const placed: PlacedText[] = []
  for (const change of breaks) {
    placed.push(freeRow(labelOf(change, x, right, fontSize), placed, fontSize))
  }
  return placed
}

function labelOf(
  { key, label, x: day }: DefinitionBreak,
  x: (day: number) => number,
  right: number,
  fontSize: number,
): Omit<PlacedText, 'y'> {
  const isNearEdge = x(day) + GAP + textWidth(label, fontSize) > right
  return isNearEdge
    ? { key, text: label, x: x(day) - GAP, anchor: 'end' }
    : { key, text: label, x: x(day) + GAP, anchor: 'start' }
}

function freeRow(
  label: Omit<PlacedText, 'y'>,
  placed: readonly PlacedText[],
  fontSize: number,
): PlacedText {
  const rows = [...placed, label].map((_, row) => ({
    ...label,
    y: fontSize + row * fontSize * LINE_HEIGHT,
  }))
  const [first] = rows
  const free = rows.find((row) => {
    const box = boxOfText(row, fontSize)
    return !placed.some((each) => overlap(boxOfText(each, fontSize), box))
  })
  return free ?? first ?? { ...label, y: fontSize }
}
