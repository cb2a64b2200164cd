import { boxOfText, isInside, overlap } from './boxes.ts'
import { type ColumnLabel, type EndWish, placeColumn } from './end-labels.ts'
import type { PlacedText, PlotBox, TrendFrame } from './trend-layout.ts'

type Scale = { readonly x: (day: number) => number; readonly y: (value: number) => number }
type Text = PlacedText & { readonly isBold?: boolean }

/** How far right of its marks a column inside the plot begins. */
const GAP = 10

/**
 * Columns inside the plot, for series that end on one early day: names placed one by one around
 * marks so close together would get mixed up. A column that does not fit between what is `taken`
 * is not made, and its names look for places of their own.
 */
export function innerColumns(
  wishes: readonly EndWish[],
  taken: readonly Text[],
  { plot, scale, frame }: { plot: PlotBox; scale: Scale; frame: TrendFrame },
): ColumnLabel[] {
  const series = wishes.filter((wish) => wish.kind === 'series')
  const piles = [...Map.groupBy(series, (wish) => wish.day).entries()]
  const columns: ColumnLabel[] = []
  for (const [day, pile] of piles.filter(([, each]) => each.length > 1)) {
    const column = placeColumn(pile, scale.x(day) + GAP, plot, scale, frame.fontSize)
    if (doesFit(column, [...taken, ...columns], frame)) {
      columns.push(...column)
    }
  }
  return columns
}

function doesFit(column: readonly Text[], taken: readonly Text[], frame: TrendFrame): boolean {
  const whole = { left: 0, top: 0, right: frame.width, bottom: frame.height }
  const boxes = taken.map((text) => boxOfText(text, frame.fontSize, text.isBold))
  return column.every((text) => {
    const box = boxOfText(text, frame.fontSize, text.isBold)
    return isInside(box, whole) && !boxes.some((each) => overlap(each, box))
  })
}
