import { and, isNull, like } from 'drizzle-orm'
import { recordChange } from '../audit/record-change.ts'
import type { ActingContext } from '../context.ts'
import type { Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import { DEMO_DOMAIN } from './create-demo-accounts.ts'
import { keepAnAdministrator } from './keep-an-administrator.ts'
import { shutOut } from './shut-out.ts'

/**
 * Closes the accounts that were made to try things with. Gives their e-mail addresses.
 * @param input.refusal what is said where they include the last administrator who can sign in;
 *   null closes them all the same
 * @throws DomainError 'conflict' with that refusal; then none is closed
 */
export async function removeDemoAccounts({
  ctx,
  input: { refusal },
}: {
  ctx: ActingContext
  input: { refusal: string | null }
}): Promise<string[]> {
  const { t } = ctx.db
  return ctx.db.write((tx) => {
    const close = () => closeAll(tx, t, ctx)
    return refusal === null ? close() : keepAnAdministrator(tx, t, close, refusal)
  })
}

async function closeAll(tx: Write, t: Schema, ctx: ActingContext): Promise<string[]> {
  const at = ctx.now().toISOString()
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
      before: { state: 'active' },
      after: { state: 'closed' },
    })
  }
  return open.map(({ email }) => email)
}
