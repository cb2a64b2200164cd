import type { Account } from '@quarterdeck/contract'
import { recordChange } from '../audit/record-change.ts'
import { dayOf } from '../catalogue/today.ts'
import type { ActingContext } from '../context.ts'
import { getAccount } from './get-account.ts'
import { keepAnAdministrator } from './keep-an-administrator.ts'
import { changeLeaving, nameByRole } from './leaving-officer.ts'
import { shutOut } from './shut-out.ts'

/**
 * Closes the account of a leaver, who is signed out, does not get in again, and has left by today
 * where they are an officer. Asked again, it changes how public pages call them.
 * @throws DomainError 'not-found', or 'conflict' for the last administrator
 */
export async function closeAccount({
  ctx,
  input,
}: {
  ctx: ActingContext
  input: { account: string; publicName: 'name' | 'role' }
}): Promise<Account> {
  const { t, read } = ctx.db
  const now = ctx.now()
  const at = now.toISOString()
  await ctx.db.write(async (tx) => {
    const { id, state, officer } = await getAccount(tx, t, input.account)
    if (state !== 'closed') {
      await keepAnAdministrator(tx, t, () => shutOut(tx, t, id, at))
    }
    const { before, after } = await changeLeaving(tx, t, officer, (held) => ({
      publicName: input.publicName === 'name' ? null : nameByRole(held),
      leftOn: state === 'closed' ? held.leftOn : earlier(held.leftOn, dayOf(now)),
    }))
    await recordChange(tx, t, {
      at,
      actor: ctx.actor,
      action: state === 'closed' ? 'choose-public-name' : 'close-account',
      subject: `account ${id}`,
      board: null,
      before: { state, ...before },
      after: { state: 'closed', ...after },
    })
  })
  return getAccount(read, t, input.account)
}

/** Who was to leave later leaves today with their account; who had left before did so then. */
function earlier(leftOn: string | null, today: string): string {
  return leftOn !== null && leftOn < today ? leftOn : today
}
