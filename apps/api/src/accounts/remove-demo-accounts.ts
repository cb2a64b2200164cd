import { and, isNull, like } from 'drizzle-orm'
import { recordChange } from '../audit/record-change.ts'
import type { ActingContext } from '../context.ts'
import { DEMO_DOMAIN } from './create-demo-accounts.ts'
import { shutOut } from './shut-out.ts'

/** Closes the accounts that were made to try things with. Gives their e-mail addresses. */
export async function removeDemoAccounts({ ctx }: { ctx: ActingContext }): Promise<string[]> {
  const { t } = ctx.db
  const at = ctx.now().toISOString()
  return ctx.db.write(async (tx) => {
    const open = await tx
      .select({ id: t.accounts.id, email: t.accounts.email })
      .from(t.accounts)
      .where(and(like(t.accounts.email, `%@${DEMO_DOMAIN}`), isNull(t.accounts.closedAt)))
    for (const { id } of open) {
      await shutOut(tx, t, id, at)
      await recordChange(tx, t, {
        at,
        actor: ctx.actor,
        action: 'close-account',
        subject: `account ${id}`,
        board: null,
        before: null,
        after: { closedAt: at },
      })
    }
    return open.map(({ email }) => email)
  })
}
