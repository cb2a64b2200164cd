import { actorOf, type SignedIn } from '../access/signed-in.ts'
import type { Context } from '../context.ts'
import { checkOwnPassword } from './check-own-password.ts'
import { dropSecondFactor } from './drop-second-factor.ts'

/**
 * Removes one’s own second factor.
 * @throws DomainError 'wrong-credentials' or 'too-many-requests'; 'not-found' where none is set
 */
export async function removeSecondFactor({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: { password: string }
}): Promise<void> {
  const { t } = ctx.db
  const given = { password: input.password, path: '/body/password' }
  const account = await checkOwnPassword(ctx, who, given)
  const recording = { at: ctx.now().toISOString(), actor: actorOf(who) }
  await ctx.db.write((tx) => dropSecondFactor(tx, t, account.id, recording))
}
