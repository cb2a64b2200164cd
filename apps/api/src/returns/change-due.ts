import { eq } from 'drizzle-orm'
import { actorOf, type SignedIn } from '../access/signed-in.ts'
import { recordChange } from '../audit/record-change.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { refuseEarlyDue } from './due-day.ts'
import { findOpenQuarter } from './open-quarter.ts'
import { raiseWorking } from './raise-working.ts'

/**
 * Changes the day on which the returns of an open period are due. What is late, and the reminders
 * that are still to go, follow the new day.
 * @throws DomainError 'not-found' for a period that was not opened, 'invalid' for a day before the
 * quarter has ended, 'conflict' for one in review or published
 */
export async function changeDue({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: { board: string; period: string; due: string }
}): Promise<undefined> {
  const { board, period, due } = input
  const { t } = ctx.db
  await ctx.db.write(async (tx) => {
    const quarter = await findOpenQuarter({ t, read: tx }, input)
    if (quarter.state !== 'open') {
      const why = `${quarter.period.label} is past entering, so its due day stays.`
      throw new DomainError('conflict', why)
    }
    refuseEarlyDue(due, quarter.period)
    await tx.update(t.periods).set({ returnDue: due }).where(eq(t.periods.id, quarter.row))
    await recordChange(tx, t, {
      at: ctx.now().toISOString(),
      actor: actorOf(who),
      action: 'change-due',
      subject: `period ${board} ${period}`,
      board,
      before: { due: quarter.due },
      after: { due },
    })
    await raiseWorking(tx, t, board)
  })
}
