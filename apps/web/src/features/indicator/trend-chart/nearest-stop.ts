/** Where a figure stands in the drawing, in pixels. */
export type Place = { readonly key: string; readonly left: number; readonly top: number }

/** Further away than this, in pixels, the pointer means no figure. */
const REACH = 36

/**
 * The figure that the pointer means: the nearest, within reach; null where none is.
 * Worked number: the pointer at (10, 10) is 5 away from a figure at (13, 14), which it means.
 */
export function nearestStop(places: readonly Place[], left: number, top: number): Place | null {
  const away = (place: Place) => Math.hypot(place.left - left, place.top - top)
  const [nearest] = places.toSorted((a, b) => away(a) - away(b))
  return nearest !== undefined && away(nearest) <= REACH ? nearest : null
}
