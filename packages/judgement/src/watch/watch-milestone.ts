import { dayInWords } from '../days.ts'
import { type MilestoneState, proposeForMilestone } from '../milestone.ts'
import { type PeriodId, periodContaining, quartersAfter } from '../periods.ts'
import type { Day } from '../words.ts'

/** A milestone past its due day: why it is watched, and for how many quarters it has been so. */
export type PastDue = { why: string; quarters: number; since: PeriodId }

/**
 * A milestone that a published quarter found past due; null where it is not.
 * Due 30 June 2021, in progress at Quarter 3 2021/22: past due for 2 quarters.
 */
export function watchMilestone(given: {
  due: Day | null
  state: MilestoneState
  period: PeriodId
}): PastDue | null {
  const { due, period } = given
  if (due === null || proposeForMilestone(given)?.code !== 'past-due') return null
  const since = periodContaining(due)
  const quarters = quartersAfter(period, since)
  const late =
    quarters === 0
      ? 'earlier this quarter'
      : `${quarters} ${quarters === 1 ? 'quarter' : 'quarters'} ago`
  return {
    why: `It was due on ${dayInWords(due)}, ${late}, and is not completed.`,
    quarters,
    since,
  }
}
