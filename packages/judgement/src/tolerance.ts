import { type Decimal, decimal, roundTo } from './decimal.ts'
import { differenceText } from './figure-text.ts'
import type { Policy } from './policy.ts'
import { boundOf, type Limit, type Target } from './targets.ts'
import type { Polarity } from './words.ts'

/** A count with a target of this or more keeps at least the policy's least tolerance. */
const COUNT_WITH_LEAST_TOLERANCE = 10

/**
 * How far a figure may miss its target and still be amber (judgement.md, "Tolerance").
 * The target's own tolerance, else the board's: 5% of 34 is 1.7; 5% of 18 children is 0.9, and the
 * least for a count is 1; a floor standard of 90 under a target of 95 is 5. A relative tolerance on
 * a zero target is zero, and so is a floor standard that is stricter than the target.
 */
export function toleranceOf(given: {
  target: Pick<Target, 'tolerance'>
  limit: Limit
  polarity: Polarity
  unit: string
  policy: Pick<Policy, 'toleranceRelative' | 'toleranceCountMinimum'>
}): Decimal {
  const own = given.target.tolerance
  if (own?.kind === 'absolute') return decimal(own.amount)
  if (own?.kind === 'floor') return roomDownTo(decimal(own.amount), given.limit, given.polarity)
  const bound = boundOf(given.limit, given.polarity)
  const share = bound.abs().times(decimal(own?.amount ?? given.policy.toleranceRelative))
  const least = decimal(given.policy.toleranceCountMinimum)
  const isLargeCount = given.unit === 'count' && bound.gte(COUNT_WITH_LEAST_TOLERANCE)
  return isLargeCount && share.lt(least) ? least : share
}

/** From the target out to a floor standard: below it where higher is better, else above it. */
function roomDownTo(floor: Decimal, limit: Limit, polarity: Polarity): Decimal {
  const below = limit.low.minus(floor)
  const above = floor.minus(limit.high)
  if (polarity === 'higher') return notBelowZero(below)
  if (polarity === 'lower') return notBelowZero(above)
  return notBelowZero(below.gt(above) ? below : above)
}

function notBelowZero(room: Decimal): Decimal {
  return room.lt(0) ? decimal('0') : room
}

/** A tolerance keeps the decimals it needs, three at most, and whole pounds: 5% of 4.4% is 0.22. */
export function toleranceText(tolerance: Decimal, unit: string): string {
  return differenceText(roundTo(tolerance, unit === 'gbp' ? 0 : 3), unit)
}
