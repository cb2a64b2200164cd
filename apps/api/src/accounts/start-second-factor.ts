import { eq } from 'drizzle-orm'
import { actorOf, type SignedIn } from '../access/signed-in.ts'
import { recordChange } from '../audit/record-change.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { checkOwnPassword } from './check-own-password.ts'

/**
 * Makes a secret to be kept by an authenticator app, as text and as a picture (SVG). It is asked
 * for only when a code from the app has confirmed it; started again, it is another one.
 * @throws DomainError 'wrong-credentials', 'too-many-requests', or 'conflict' where one is set
 */
export async function startSecondFactor({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: { password: string }
}): Promise<{ secret: string; address: string; picture: string }> {
  const { t } = ctx.db
  const given = { password: input.password, path: '/body/password' }
  const account = await checkOwnPassword(ctx, who, given)
  if (account.authenticatorStep !== null) {
    throw new DomainError('conflict', 'A second factor is set already. Remove it to set another.')
  }
  const { authenticatorAddress, makeAuthenticatorSecret } = await import('./authenticator.ts')
  const { renderSVG } = await import('uqr')
  const secret = makeAuthenticatorSecret()
  await ctx.db.write(async (tx) => {
    await tx
      .update(t.accounts)
      .set({ authenticatorSecret: secret })
      .where(eq(t.accounts.id, account.id))
    await recordChange(tx, t, {
      at: ctx.now().toISOString(),
      actor: actorOf(who),
      action: 'start-second-factor',
      subject: actorOf(who),
      board: null,
      before: null,
      after: null,
    })
  })
  const address = authenticatorAddress(secret, account.email)
  return { secret, address, picture: renderSVG(address) }
}
