import { watchMilestone } from '@quarterdeck/judgement'
import { type PublishedBoard, quarterName, type WatchedRow } from './watched-row.ts'

/** The milestones that a board's newest quarter found past their day. */
export function watchMilestones({ frozen }: PublishedBoard): WatchedRow[] {
  const { milestones, period } = frozen.scorecard
  return milestones.flatMap((milestone): WatchedRow[] => {
    const { id, code, title, due, state, judgement, owners } = milestone
    const late = watchMilestone({ due: due.date, state, period: period.id })
    if (late === null) {
      return []
    }
    return [
      {
        kind: 'milestone-past-due',
        about: { kind: 'milestone', id, code, title },
        period: quarterName(period.id),
        status: judgement?.status ?? null,
        why: late.why,
        reason: null,
        quarters: late.quarters,
        since: quarterName(late.since),
        distance: null,
        officers: owners,
      },
    ]
  })
}
