/** What a listener needs of one figure of the little trend. */
export type DescribedPoint = {
  /** "Quarter 2 2021/22". */
  readonly label: string
  readonly value: string | null
  /** The figure as people read it. */
  readonly text: string
  readonly provisional: boolean
}

/**
 * Says in words what the little trend shows: how many figures, the first and the last, the extremes
 * in between, and the target. `points` are oldest first; `target` is the target as people read it.
 *
 * Worked example: 47, 30 and 38 against 20 give "3 figures: from 47 (Quarter 4 2017/18) to 38
 * (Quarter 2 2021/22). Lowest 30, highest 47. Target 20."
 */
export function describeSparkline(
  points: readonly DescribedPoint[],
  target: string | null,
): string {
  const held = points.filter((point) => point.value !== null)
  const first = held[0]
  const last = held.at(-1)
  if (first === undefined || last === undefined) {
    return 'No figures to draw.'
  }
  const targetWords = target === null ? '' : ` Target ${target}.`
  if (held.length === 1) {
    return `1 figure: ${nameOf(last)}.${targetWords}`
  }
  const ends = `${held.length} figures: from ${nameOf(first)} to ${nameOf(last)}.`
  return `${ends}${extremesOf(held)}${targetWords}`
}

function nameOf(point: DescribedPoint): string {
  return `${point.text}${point.provisional ? ' provisional' : ''} (${point.label})`
}

function extremesOf(points: readonly DescribedPoint[]): string {
  if (points.length < 3) {
    return ''
  }
  const byValue = points.toSorted((a, b) => Number(a.value) - Number(b.value))
  return ` Lowest ${byValue[0]?.text}, highest ${byValue.at(-1)?.text}.`
}
