import { eq } from 'drizzle-orm'
import { actorOf, type SignedIn } from '../access/signed-in.ts'
import { recordChange } from '../audit/record-change.ts'
import { dayOf } from '../catalogue/today.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { findOpenQuarter } from '../returns/open-quarter.ts'
import { raiseWorking } from '../returns/raise-working.ts'
import { restoreDrafts } from '../returns/restore-drafts.ts'

/**
 * Abandons an open correction: the period is published as before. What was entered for it is kept,
 * counts for nothing and is carried by no publication; drafts are as they were last handed in.
 * @throws DomainError 'not-found' for a period that was not opened, 'conflict' where no correction is
 * open
 */
export async function abandonCorrection({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: { board: string; period: string }
}): Promise<undefined> {
  const { board, period } = input
  const now = ctx.now()
  const at = now.toISOString()
  const actor = actorOf(who)
  const { t } = ctx.db
  await ctx.db.write(async (tx) => {
    const reading = { t, read: tx }
    const quarter = await findOpenQuarter(reading, input)
    if (quarter.state !== 'correcting') {
      throw new DomainError('conflict', `No correction of ${quarter.period.label} is open.`)
    }
    const reason = quarter.correctionReason ?? ''
    await tx.insert(t.abandonedCorrections).values({
      period: quarter.row,
      openedAt: quarter.since,
      abandonedAt: at,
      abandonedBy: actor,
      reason,
    })
    await restoreDrafts(tx, t, { quarter, who, today: dayOf(now) })
    await tx
      .update(t.periods)
      .set({ correctingFrom: null, correctionReason: null })
      .where(eq(t.periods.id, quarter.row))
    await recordChange(tx, t, {
      at,
      actor,
      action: 'abandon-correction',
      subject: `period ${board} ${period}`,
      board,
      before: { state: 'correcting', reason },
      after: { state: 'published' },
    })
    await raiseWorking(tx, t, board)
  })
}
