import { type Decimal, decimal } from './decimal.ts'
import type { Policy } from './policy.ts'
import { boundOf, type Limit, type Target } from './targets.ts'
import type { Polarity } from './words.ts'

/** A count with a target of this or more keeps at least the policy's least tolerance. */
const COUNT_WITH_LEAST_TOLERANCE = 10

/**
 * How far a figure may miss its target and still be amber (judgement.md, "Tolerance").
 * The target's own tolerance, else the board's: 5% of 34 is 1.7; 5% of 18 children is 0.9, and the
 * least for a count is 1; a floor standard of 90 under a target of 95 is 5. A relative tolerance on
 * a zero target is zero.
 */
export function toleranceOf(given: {
  target: Pick<Target, 'tolerance'>
  limit: Limit
  polarity: Polarity
  unit: string
  policy: Pick<Policy, 'toleranceRelative' | 'toleranceCountMinimum'>
}): Decimal {
  const bound = boundOf(given.limit, given.polarity)
  const own = given.target.tolerance
  if (own?.kind === 'absolute') return decimal(own.amount)
  if (own?.kind === 'floor') return bound.minus(decimal(own.amount)).abs()
  if (own?.kind === 'relative') return bound.abs().times(decimal(own.amount))
  const share = bound.abs().times(decimal(given.policy.toleranceRelative))
  const least = decimal(given.policy.toleranceCountMinimum)
  const isLargeCount = given.unit === 'count' && bound.gte(COUNT_WITH_LEAST_TOLERANCE)
  return isLargeCount && share.lt(least) ? least : share
}
