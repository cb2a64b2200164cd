import type { Account } from '@quarterdeck/contract'
import { eq } from 'drizzle-orm'
import { recordChange } from '../audit/record-change.ts'
import type { ActingContext } from '../context.ts'
import { DomainError } from '../errors.ts'
import { getAccount } from './get-account.ts'
import { changeLeaving } from './leaving-officer.ts'
import { givenRoles } from './people-store.ts'

/**
 * Opens an account that was closed. It comes back with nothing that lets anybody in and without a
 * role: what somebody may do is given anew, not found again. Its officer is here, under their name.
 * @throws DomainError 'not-found', or 'conflict' where it is not closed
 */
export async function reopenAccount({
  ctx,
  input,
}: {
  ctx: ActingContext
  input: { account: string }
}): Promise<Account> {
  const { t, read } = ctx.db
  await ctx.db.write(async (tx) => {
    const { id, name, state, officer, roles } = await getAccount(tx, t, input.account)
    if (state !== 'closed') {
      throw new DomainError('conflict', `The account of ${name} is open.`)
    }
    await tx.update(t.accounts).set({ closedAt: null }).where(eq(t.accounts.id, id))
    await tx.delete(t.accountRoles).where(eq(t.accountRoles.account, id))
    const here = { publicName: null, leftOn: null }
    const { before, after } = await changeLeaving(tx, t, officer, () => here)
    const { state: opened } = await getAccount(tx, t, id)
    await recordChange(tx, t, {
      at: ctx.now().toISOString(),
      actor: ctx.actor,
      action: 'reopen-account',
      subject: `account ${id}`,
      board: null,
      before: { state, roles: givenRoles(roles), ...before },
      after: { state: opened, roles: [], ...after },
    })
  })
  return getAccount(read, t, input.account)
}
