import type { TimeTick } from '../trend/trend-chart.ts'
import { textWidth } from './text-width.ts'

/** The least room between two labels below the drawing, in parts of the font size. */
const ROOM = 0.9

type Spot = { readonly tick: TimeTick; readonly left: number; readonly right: number }

/**
 * The days that are named below a drawing of a given width, oldest first: always the newest figure;
 * the ends of years that leave it room, every second or third where all would not fit; the quarters
 * between only where there is room for every one.
 */
export function chooseTimeTicks(
  ticks: readonly TimeTick[],
  x: (day: number) => number,
  fontSize: number,
): TimeTick[] {
  const spots = ticks.map((tick) => spotOf(tick, x, fontSize))
  const newest = spots.filter(({ tick }) => tick.rank === 0)
  const years = thinned(ofRank(spots, 1))
  const quarters = ofRank(spots, 2)
  const between = doFit([...ofRank(spots, 1), ...quarters]) ? quarters : []
  return [...years, ...between]
    .filter((spot) => newest.every((each) => areApart(each, spot)))
    .concat(newest)
    .map(({ tick }) => tick)
    .toSorted((a, b) => a.x - b.x)
}

function spotOf(tick: TimeTick, x: (day: number) => number, fontSize: number): Spot {
  const half = (textWidth(tick.label, fontSize) + ROOM * fontSize) / 2
  return { tick, left: x(tick.x) - half, right: x(tick.x) + half }
}

function ofRank(spots: readonly Spot[], rank: TimeTick['rank']): Spot[] {
  return spots.filter((spot) => spot.tick.rank === rank)
}

/** Every one, or every second, third, … counted from the newest. */
function thinned(spots: readonly Spot[]): readonly Spot[] {
  const steps = spots.map((_, index) => index + 1)
  const kept = steps.map((step) =>
    spots.filter((_, index) => (spots.length - 1 - index) % step === 0),
  )
  return kept.find(doFit) ?? []
}

function doFit(spots: readonly Spot[]): boolean {
  const sorted = spots.toSorted((a, b) => a.left - b.left)
  return sorted.every((spot, index) => {
    const next = sorted[index + 1]
    return next === undefined || areApart(spot, next)
  })
}

function areApart(a: Spot, b: Spot): boolean {
  return a.right <= b.left || b.right <= a.left
}
