import { eq } from 'drizzle-orm'
import { hashToken, makeToken } from '../access/secret-tokens.ts'
import { actorOf, type SignedIn } from '../access/signed-in.ts'
import { recordChange } from '../audit/record-change.ts'
import type { Context } from '../context.ts'
import { checkOwnPassword } from './check-own-password.ts'
import { checkPassword } from './check-password.ts'
import { endSessions } from './end-sessions.ts'
import { voidLinks } from './link-store.ts'
import { hashPassword } from './password.ts'

/**
 * Changes one's own password. All sessions but this one end, and this one goes on with a new token.
 * @returns the token
 * @throws DomainError 'wrong-credentials' or 'too-many-requests' for the current password,
 *   'invalid' for a poor new one
 */
export async function changePassword({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: { current: string; next: string }
}): Promise<string> {
  const { t } = ctx.db
  const current = { password: input.current, path: '/body/current' }
  const account = await checkOwnPassword(ctx, who, current)
  await checkPassword(ctx, { password: input.next, account, path: '/body/next' })
  const passwordHash = await hashPassword(input.next)
  const token = makeToken()
  await ctx.db.write(async (tx) => {
    await tx.update(t.accounts).set({ passwordHash }).where(eq(t.accounts.id, account.id))
    await voidLinks(tx, t, account.id)
    await endSessions(tx, t, account.id, who.session)
    await tx
      .update(t.sessions)
      .set({ tokenHash: hashToken(token) })
      .where(eq(t.sessions.id, who.session))
    await recordChange(tx, t, {
      at: ctx.now().toISOString(),
      actor: actorOf(who),
      action: 'set-password',
      subject: actorOf(who),
      board: null,
      before: null,
      after: { by: 'change' },
    })
  })
  return token
}
