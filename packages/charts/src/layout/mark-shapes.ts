import type { TrendMark } from '../trend/trend-chart.ts'

/**
 * How large a mark is drawn, in pixels: part of a year smaller than a whole one, the newest figure
 * largest. `tone` is its series'.
 */
export function markRadius(
  { isPartYear, isNewest }: Pick<TrendMark, 'isPartYear' | 'isNewest'>,
  tone: number,
): number {
  const size = isPartYear ? 2.75 : 3.75
  if (tone > 0) {
    return size - 0.75
  }
  return isNewest ? size + 1 : size
}

/** How far the ring of a restated figure stands off its mark. */
export const RING = 3

/** How far a mark reaches from its middle with its ring, in pixels. */
export function markReach(mark: TrendMark, tone: number): number {
  return markRadius(mark, tone) + (mark.isRestated ? RING + 0.5 : 0.75)
}

/** Dashes that tell the quieter series apart without a colour; longer than those of a target. */
const DASHES = ['12 3', '9 3 2 3', '18 3 6 3', '9 3 2 3 2 3']

/** The dash of a series' line by its tone; the one in ink has none. */
export function seriesDash(tone: number): string | undefined {
  return tone === 0 ? undefined : DASHES[(tone - 1) % DASHES.length]
}

/** The outline of a forecast's mark as an SVG path, as far from its middle as given. */
export function diamondPath(x: number, y: number, reach: number): string {
  return `M${x - reach},${y}L${x},${y - reach}L${x + reach},${y}L${x},${y + reach}Z`
}
