import type { Policy } from '@quarterdeck/contract'
import { formatDate } from '@quarterdeck/wording'

/** A share as a percentage, without the noise of binary fractions: "0.05" is "5%". */
export function formatShare(share: string): string {
  const percent = Math.round(Number(share) * 10_000) / 100
  return `${percent}%`
}

const DIRECTION = {
  'same-period-last-year': 'Arrows compare with the same period last year.',
  'previous-quarter': 'Arrows compare with the quarter before.',
  both: 'Arrows compare with the same period last year and with the quarter before.',
} as const satisfies Record<Policy['direction'], string>

/** The board's policy, a sentence for each thing that was agreed. */
export function describePolicy(policy: Policy): string[] {
  return [
    describeTolerance(policy),
    ...describeArrows(policy),
    `Counts of children from 1 to ${policy.smallNumberThreshold - 1} are kept back from the public.`,
    `This is version ${policy.version} of the policy, in force from ${formatDate(policy.from)}.`,
  ]
}

/** How far a figure may miss its target and still be amber. */
export function describeTolerance(policy: Policy): string {
  const share = formatShare(policy.toleranceRelative)
  return `A miss of up to ${share} of the target is amber; a greater one is red. This is the tolerance. Where a count has a target of 10 or more, the tolerance is never less than ${policy.toleranceCountMinimum}. A measure may have a tolerance of its own.`
}

/** What an arrow compares with, and how much of a difference is one: two sentences. */
export function describeArrows(policy: Policy): string[] {
  return [
    DIRECTION[policy.direction],
    policy.deadBand === null
      ? 'Any difference that survives rounding is better or worse.'
      : `A difference of up to ${formatShare(policy.deadBand)} counts as the same.`,
  ]
}
