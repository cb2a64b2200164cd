import { eq } from 'drizzle-orm'
import { actorOf, type SignedIn } from '../access/signed-in.ts'
import { recordChange } from '../audit/record-change.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { findOpenQuarter } from './open-quarter.ts'
import { raiseWorking } from './raise-working.ts'
import { refuseEntered } from './refuse-entered.ts'

/**
 * Takes back the opening of a period of which nobody entered anything: it asks for nothing any more
 * and can be opened again. Reminders that went stay on record.
 * @throws DomainError 'not-found' for a period that was not opened, 'conflict' for one in review or
 * published, or of which something was typed or handed in
 */
export async function takeBackOpening({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: { board: string; period: string }
}): Promise<undefined> {
  const { board, period } = input
  const { t } = ctx.db
  await ctx.db.write(async (tx) => {
    const quarter = await findOpenQuarter({ t, read: tx }, input)
    const { label } = quarter.period
    if (quarter.state !== 'open') {
      throw new DomainError('conflict', `${label} is past entering, so it stays opened.`)
    }
    const ofPeriod = eq(t.owedReturns.period, quarter.row)
    const asked = await tx.select({ id: t.owedReturns.id }).from(t.owedReturns).where(ofPeriod)
    const ids = asked.map(({ id }) => id)
    await refuseEntered(tx, t, ids, () => `Something was entered for ${label}, so it stays opened.`)
    await tx.delete(t.owedReturns).where(ofPeriod)
    const unopened = { openedAt: null, returnDue: null }
    await tx.update(t.periods).set(unopened).where(eq(t.periods.id, quarter.row))
    await recordChange(tx, t, {
      at: ctx.now().toISOString(),
      actor: actorOf(who),
      action: 'take-back-opening',
      subject: `period ${board} ${period}`,
      board,
      before: { due: quarter.due, returns: ids.length },
      after: null,
    })
    await raiseWorking(tx, t, board)
  })
}
