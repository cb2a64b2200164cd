type Group = { sum: number; count: number }

/**
 * Moves places apart until neighbours are at least `gap` from each other, each as little as can be
 * (least squares, pooling neighbours that would cross), and keeps them between `low` and `high`
 * where there is room for all.
 *
 * Worked number: 100, 104 and 200 with a gap of 14 become 95, 109 and 200.
 *
 * @param places in any order
 * @returns the new places in the order given
 */
export function spreadApart(
  places: readonly number[],
  gap: number,
  [low, high]: readonly [number, number],
): number[] {
  const order = places.map((_, index) => index).toSorted((a, b) => at(places, a) - at(places, b))
  const close = order.map((index, rank) => at(places, index) - rank * gap)
  const room = Math.max(low, high - (places.length - 1) * gap)
  const spread = rising(close).map((place, rank) => clamp(place, low, room) + rank * gap)
  const moved: number[] = []
  for (const [rank, index] of order.entries()) {
    moved[index] = at(spread, rank)
  }
  return moved
}

/** The nearest sequence that never falls: neighbours that fall are pooled to their mean. */
function rising(values: readonly number[]): number[] {
  const groups: Group[] = []
  for (const value of values) {
    groups.push({ sum: value, count: 1 })
    poolFalling(groups)
  }
  return groups.flatMap((group) => Array.from({ length: group.count }, () => meanOf(group)))
}

function poolFalling(groups: Group[]): void {
  for (;;) {
    const last = groups.at(-1)
    const before = groups.at(-2)
    if (last === undefined || before === undefined || meanOf(before) <= meanOf(last)) {
      return
    }
    groups.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count })
  }
}

function meanOf({ sum, count }: Group): number {
  return sum / count
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0
}
