import type { ReturnList } from '@quarterdeck/contract'
import { eq } from 'drizzle-orm'
import { actorOf, type SignedIn } from '../access/signed-in.ts'
import { recordChange } from '../audit/record-change.ts'
import { dayOf } from '../catalogue/today.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { gatherReturns } from './gather-returns.ts'
import { findOpenQuarter } from './open-quarter.ts'
import { raiseWorking } from './raise-working.ts'

/**
 * Moves a period from entering to checking. Late returns can still be handed in: being in review
 * says that the performance team reads what came.
 * @throws DomainError 'not-found' for one that was not opened, 'conflict' for one in review or published
 */
export async function reviewPeriod({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: { board: string; period: string }
}): Promise<ReturnList> {
  const { board, period } = input
  const now = ctx.now()
  const { t } = ctx.db
  return await ctx.db.write(async (tx) => {
    const reading = { t, read: tx }
    const quarter = await findOpenQuarter(reading, input)
    if (quarter.state !== 'open') {
      throw new DomainError('conflict', `${quarter.period.label} is past entering already.`)
    }
    const reviewedFrom = now.toISOString()
    await tx.update(t.periods).set({ reviewedFrom }).where(eq(t.periods.id, quarter.row))
    await recordChange(tx, t, {
      at: reviewedFrom,
      actor: actorOf(who),
      action: 'review-period',
      subject: `period ${board} ${period}`,
      board,
      before: { state: 'open' },
      after: { state: 'review' },
    })
    await raiseWorking(tx, t, board)
    const returns = await gatherReturns(reading, { ...quarter, state: 'review' }, who, dayOf(now))
    return { returns: returns.map(({ shown }) => shown) }
  })
}
