import type { PublicationPreview } from '@quarterdeck/contract'
import { and, eq } from 'drizzle-orm'
import { actorOf, type SignedIn } from '../access/signed-in.ts'
import { recordChange } from '../audit/record-change.ts'
import { faultAt, refuseFaults } from '../catalogue/field-faults.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { readPeriod } from '../returns/open-quarter.ts'
import { planOwed } from '../returns/plan-owed.ts'
import { raiseWorking } from '../returns/raise-working.ts'
import type { Db, Write } from '../store/db.ts'
import { periodId } from '../store/ids.ts'
import { previewPublication } from './preview-publication.ts'

/**
 * Opens a correction of a published period: its returns can be sent back, entered and signed off
 * again. What is published stays as it is until the correction is. A quarter that was not run here
 * is asked for anew, and what is not entered stays as it is published.
 * @throws DomainError 'not-found' for a period that is not published, 'conflict' where one is open
 * already, 'invalid' without a reason
 */
export async function openCorrection({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: { board: string; period: string; reason: string }
}): Promise<PublicationPreview> {
  const { board, period } = input
  const reason = input.reason.trim()
  if (reason === '') {
    refuseFaults([faultAt('reason', 'Say why it is corrected.', 'blank')])
  }
  const at = ctx.now().toISOString()
  const { t } = ctx.db
  await ctx.db.write(async (tx) => {
    const held = await findPublished(ctx.db, tx, input)
    if (held.openedAt === null) {
      const asked = await planOwed({ t, read: tx }, board, readPeriod(period))
      await tx.insert(t.owedReturns).values(asked.map((each) => ({ ...each, period: held.id })))
    }
    await tx
      .update(t.periods)
      .set({ openedAt: held.openedAt ?? at, correctingFrom: at, correctionReason: reason })
      .where(eq(t.periods.id, held.id))
    await recordChange(tx, t, {
      at,
      actor: actorOf(who),
      action: 'open-correction',
      subject: `period ${board} ${period}`,
      board,
      before: { state: 'published' },
      after: { state: 'correcting', reason },
    })
    await raiseWorking(tx, t, board)
  })
  return await previewPublication({ ctx, who, input })
}

async function findPublished(
  { t }: Pick<Db, 't'>,
  tx: Write,
  { board, period }: { board: string; period: string },
) {
  const { label } = readPeriod(period)
  const [held] = await tx
    .select({
      id: t.periods.id,
      openedAt: t.periods.openedAt,
      correctingFrom: t.periods.correctingFrom,
    })
    .from(t.periods)
    .innerJoin(t.publications, eq(t.publications.period, t.periods.id))
    .where(and(eq(t.periods.id, periodId(board, period))))
    .limit(1)
  if (held === undefined) {
    throw new DomainError('not-found', `${label} is not published.`)
  }
  if (held.correctingFrom !== null) {
    throw new DomainError('conflict', `A correction of ${label} is open already.`)
  }
  return held
}
