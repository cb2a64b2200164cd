import type { MilestonePlace, MilestoneUpdate } from '@quarterdeck/contract'

/** Why the system proposes no colour for a milestone in one quarter. */
export function explainNoProposal(
  { state, period }: Pick<MilestoneUpdate, 'state' | 'period'>,
  places: readonly MilestonePlace[],
): string {
  if (state === 'completed') {
    return 'Nothing, since it is completed'
  }
  if (state === 'not-stated') {
    return 'Nothing, since the report does not say how far it is'
  }
  const place = places.find(({ year }) => year === yearOf(period.id))
  const date = place?.due.date ?? null
  return date === null
    ? 'Nothing, since it has no due date'
    : 'Nothing, since it is not due by the end of the next quarter'
}

/** "2021/22" of `2021-22-Q2`. */
function yearOf(period: string): string {
  return period.slice(0, 7).replace('-', '/')
}
