import { type MilestoneState, watchMilestone } from '@quarterdeck/judgement'
import { type PublishedBoard, quarterName, type WatchedRow } from './watched-row.ts'

/**
 * The milestones that a board's newest quarter found past their day.
 * @param lastStates how each stood in the last report that told of it, by its id
 */
export function watchMilestones(
  { frozen }: PublishedBoard,
  lastStates: ReadonlyMap<string, MilestoneState>,
): WatchedRow[] {
  const { milestones, period } = frozen.scorecard
  return milestones.flatMap((milestone): WatchedRow[] => {
    const { id, code, title, due, state, judgement, owners } = milestone
    const before = lastStates.get(id) ?? null
    const late = watchMilestone({ due: due.date, state, before, period: period.id })
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
