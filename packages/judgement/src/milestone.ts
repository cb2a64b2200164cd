import type { MilestoneCode } from './codes.ts'
import { dayInWords } from './days.ts'
import { nextQuarter, type PeriodId, parsePeriod } from './periods.ts'
import type { Day } from './words.ts'

export type MilestoneState =
  | 'not-started'
  | 'in-progress'
  | 'delayed'
  | 'completed'
  | 'no-longer-progressing'
  | 'not-stated'

/** What the system proposes of a milestone. The officer judges; this is never called a judgement. */
export type MilestoneProposal = {
  status: 'red' | 'amber'
  strength: 'proposed' | 'at-best'
  code: MilestoneCode
  reason: string
}

/**
 * Proposes a milestone's colour (judgement.md, "Milestones"): red when its due date is before the
 * period's end and it is not completed; amber at best when it is due within the next quarter.
 * Due 31 March 2019, in progress, at Quarter 4 2018/19 (which ends that day): nothing is past due.
 * Null where it is completed, has no date, is due later, or its state is not stated.
 */
export function proposeForMilestone(given: {
  due: Day | null
  state: MilestoneState
  period: PeriodId
}): MilestoneProposal | null {
  if (given.due === null) return null
  if (given.state === 'completed' || given.state === 'not-stated') return null
  const period = parsePeriod(given.period)
  if (given.due < period.to) {
    return {
      status: 'red',
      strength: 'proposed',
      code: 'past-due',
      reason: `It was due on ${dayInWords(given.due)} and is not completed.`,
    }
  }
  if (given.due > nextQuarter(period).to) return null
  return {
    status: 'amber',
    strength: 'at-best',
    code: 'due-next-quarter',
    reason: `It is due on ${dayInWords(given.due)} and is not completed, so amber at best.`,
  }
}
