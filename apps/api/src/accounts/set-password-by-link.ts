import { eq } from 'drizzle-orm'
import { actorOf } from '../access/signed-in.ts'
import { recordChange } from '../audit/record-change.ts'
import type { Context } from '../context.ts'
import { checkPassword } from './check-password.ts'
import { endSessions } from './end-sessions.ts'
import { forgetFailuresIn } from './failed-sign-ins.ts'
import { findLink, voidLinks } from './link-store.ts'
import { hashPassword } from './password.ts'

/**
 * Sets the password of the account that a link is for. The link works no more, and everybody who
 * is signed in with the account is not any longer.
 * @throws DomainError 'not-found' for a link that does not work, 'invalid' for a poor password
 */
export async function setPasswordByLink({
  ctx,
  input,
}: {
  ctx: Context
  input: { token: string; password: string }
}): Promise<void> {
  const { t, read } = ctx.db
  const link = { token: input.token, now: ctx.now() }
  const { account } = await findLink(read, t, link)
  await checkPassword(ctx, { password: input.password, account, path: '/body/password' })
  const passwordHash = await hashPassword(input.password)
  await ctx.db.write(async (tx) => {
    // Looked up again: another visit may have used it while this one's password was being hashed.
    const { kind } = await findLink(tx, t, link)
    await tx.update(t.accounts).set({ passwordHash }).where(eq(t.accounts.id, account.id))
    await voidLinks(tx, t, account.id)
    await endSessions(tx, t, account.id)
    await forgetFailuresIn(tx, t, account.email)
    await recordChange(tx, t, {
      at: link.now.toISOString(),
      actor: actorOf({ account: account.id }),
      action: 'set-password',
      subject: `account ${account.id}`,
      board: null,
      before: null,
      after: { by: kind },
    })
  })
}
