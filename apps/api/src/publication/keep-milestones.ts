import type { MilestoneDraft } from '@quarterdeck/contract'
import { and, desc, eq, lt, lte } from 'drizzle-orm'
import { isMoved } from '../milestones/due-of.ts'
import type { OpenQuarter } from '../returns/open-quarter.ts'
import type { Reading, Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import type { RoundReturn } from './standing-returns.ts'

/**
 * Copies the states of milestones into a publication: as they were handed in; one that had ended
 * before is as it was said last, and so is in a correction what nothing was handed in of. A due day
 * that was moved in an earlier quarter stays moved.
 */
export async function keepMilestones(
  tx: Write,
  t: Schema,
  given: {
    quarter: OpenQuarter
    round: readonly RoundReturn[]
    publication: string
    isCorrection: boolean
  },
): Promise<void> {
  const { quarter, round, publication, isCorrection } = given
  for (const { owed, standing } of round.filter((each) => each.owed.kind === 'milestone')) {
    const typed = standing?.milestone ?? null
    const key = { publication, milestone: owed.id }
    const isAsBefore = owed.notDue !== null || isCorrection
    const before = isAsBefore ? await readLast({ t, read: tx }, quarter, owed.id, lte) : undefined
    if (typed !== null) {
      const { state, judgement } = typed
      const moved = movedTo(typed)
      const earlier = isMoved(moved)
        ? undefined
        : await readLast({ t, read: tx }, quarter, owed.id, lt)
      await tx.insert(t.milestoneUpdates).values({
        ...key,
        state,
        judgement: judgement.status === '' ? null : judgement.status,
        judgementReason: judgement.status === '' ? null : judgement.reason.trim(),
        dueDate: earlier?.dueDate ?? moved.dueDate,
        dueText: earlier?.dueText ?? moved.dueText,
      })
    } else if (before !== undefined) {
      await tx.insert(t.milestoneUpdates).values({ ...before, ...key })
    }
  }
}

function movedTo({ dueDate, dueText }: MilestoneDraft) {
  return {
    dueDate: dueDate === '' ? null : dueDate,
    dueText: dueText.trim() === '' ? null : dueText.trim(),
  }
}

/** What was said of it up to this quarter or before it, by the issue that stood. */
async function readLast(
  { t, read }: Reading,
  { board, period }: OpenQuarter,
  milestone: string,
  upTo: typeof lt,
) {
  const [row] = await read
    .select({ update: t.milestoneUpdates })
    .from(t.milestoneUpdates)
    .innerJoin(t.publications, eq(t.milestoneUpdates.publication, t.publications.id))
    .innerJoin(t.periods, eq(t.publications.period, t.periods.id))
    .where(
      and(
        eq(t.publications.board, board),
        eq(t.milestoneUpdates.milestone, milestone),
        upTo(t.periods.period, period.id),
      ),
    )
    .orderBy(desc(t.periods.period), desc(t.publications.sequence))
    .limit(1)
  return row?.update
}
