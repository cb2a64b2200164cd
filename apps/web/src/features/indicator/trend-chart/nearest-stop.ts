/** Where a figure stands in the drawing, in pixels. */
export type Place = { readonly key: string; readonly left: number; readonly top: number }

/** Further away than this to either side, in pixels, the pointer means no figure. */
const REACH = 36

/**
 * The figure that the pointer means: of those at about its day, the nearest; null where none is.
 * Above or below a figure is near enough, so that a small mark need not be hit.
 * Worked number: the pointer at (10, 10) is 5 away from a figure at (13, 14), which it means.
 */
export function nearestStop(places: readonly Place[], left: number, top: number): Place | null {
  const away = (place: Place) => Math.hypot(place.left - left, place.top - top)
  const within = places.filter((place) => Math.abs(place.left - left) <= REACH)
  return within.toSorted((a, b) => away(a) - away(b))[0] ?? null
}
