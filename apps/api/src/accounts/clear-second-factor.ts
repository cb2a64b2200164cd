import type { ActingContext } from '../context.ts'
import { dropSecondFactor } from './drop-second-factor.ts'
import { endSessions } from './end-sessions.ts'
import { getAccount } from './get-account.ts'

/**
 * Removes the second factor of somebody who has lost it; their sessions end.
 * @throws DomainError 'not-found' for an account that is not there, or has no second factor
 */
export async function clearSecondFactor({
  ctx,
  input,
}: {
  ctx: ActingContext
  input: { account: string }
}): Promise<void> {
  const { t } = ctx.db
  await ctx.db.write(async (tx) => {
    const { id } = await getAccount(tx, t, input.account)
    await dropSecondFactor(tx, t, id, { at: ctx.now().toISOString(), actor: ctx.actor })
    await endSessions(tx, t, id)
  })
}
