import type { MilestoneState } from '@quarterdeck/contract'
import { parsePeriod } from '@quarterdeck/judgement'
import { asc, eq } from 'drizzle-orm'
import type { Reading } from '../store/db.ts'

/** What the newest report said of a milestone, and which quarter’s report it was. */
export type NewestState = { readonly state: MilestoneState; readonly quarter: string }

/** What the newest reports of a board said of its milestones, by milestone. */
export async function readNewestStates(
  { t, read }: Reading,
  board: string,
): Promise<ReadonlyMap<string, NewestState>> {
  const rows = await read
    .select({
      milestone: t.milestoneUpdates.milestone,
      state: t.milestoneUpdates.state,
      period: t.periods.period,
    })
    .from(t.milestoneUpdates)
    .innerJoin(t.publications, eq(t.milestoneUpdates.publication, t.publications.id))
    .innerJoin(t.periods, eq(t.publications.period, t.periods.id))
    .where(eq(t.publications.board, board))
    .orderBy(asc(t.periods.period), asc(t.publications.sequence))
  return new Map(
    rows.map(({ milestone, state, period }) => [
      milestone,
      { state, quarter: parsePeriod(period).label },
    ]),
  )
}
