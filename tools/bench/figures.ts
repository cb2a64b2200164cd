/** One measured figure: what it is, what was seen, the goal, and whether it was met. */
export type BenchFigure = { what: string; seen: string; goal: string; isMet: boolean }

/** The middle of several runs; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const below = sorted[Math.ceil(middle) - 1]
  const above = sorted[Math.floor(middle)]
  if (below === undefined || above === undefined)
    throw new RangeError('No values to take a median of')
  return (below + above) / 2
}
