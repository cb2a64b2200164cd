import { dayInWords } from '../days.ts'
import type { MilestoneState } from '../milestone.ts'
import { type PeriodId, parsePeriod, periodContaining, quartersAfter } from '../periods.ts'
import type { Day } from '../words.ts'

/** A milestone past its due day: why it is watched, and for how many quarters it has been so. */
export type PastDue = { why: string; quarters: number; since: PeriodId }

/**
 * A milestone whose day had come by the end of a published quarter and that is not known to be
 * completed; null for any other. A report comes out after its quarter: due on the last day counts
 * here, though the rules call it red only in the quarter after.
 * Due 30 June 2021, in progress at Quarter 3 2021/22: past due for 2 quarters.
 * @param before what the last report that told of it had, up to this one; null where none did
 */
export function watchMilestone(given: {
  due: Day | null
  state: MilestoneState
  before: MilestoneState | null
  period: PeriodId
}): PastDue | null {
  const { due, state, before, period } = given
  const { to } = parsePeriod(period)
  const known = state === 'not-stated' ? before : state
  if (due === null || due > to || known === 'completed') return null
  const since = periodContaining(due)
  const quarters = quartersAfter(period, since)
  return {
    why: `It was due on ${dayInWords(due)}, ${whenInWords(due, to, quarters)}${howInWords(state, before)}`,
    quarters,
    since,
  }
}

function whenInWords(due: Day, to: Day, quarters: number): string {
  if (quarters === 0) return due === to ? 'the last day of the quarter' : 'earlier this quarter'
  return `${quarters} ${quarters === 1 ? 'quarter' : 'quarters'} ago`
}

function howInWords(state: MilestoneState, before: MilestoneState | null): string {
  if (state !== 'not-stated') return `, and is ${inWords(state)}.`
  return before === null
    ? '. No report has said how it stands.'
    : `. The report says nothing of it; the last that did had it ${inWords(before)}.`
}

/** "not started", "no longer progressing". */
function inWords(state: MilestoneState): string {
  return state.replaceAll('-', ' ')
}
