import type { Account } from '@quarterdeck/contract'
import { eq } from 'drizzle-orm'
import { recordChange } from '../audit/record-change.ts'
import { raisePublished } from '../boards/raise-published.ts'
import type { ActingContext } from '../context.ts'
import type { Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import { getAccount } from './get-account.ts'
import { keepAnAdministrator } from './keep-an-administrator.ts'
import { shutOut } from './shut-out.ts'

/**
 * Closes the account of a leaver, who is signed out and does not get in again. Asked again, it
 * changes how public pages call them.
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
  const at = ctx.now().toISOString()
  await ctx.db.write(async (tx) => {
    const { id, state, officer } = await getAccount(tx, t, input.account)
    if (state !== 'closed') {
      await keepAnAdministrator(tx, t, () => shutOut(tx, t, id, at))
    }
    if (officer !== null) {
      await markLeft(tx, t, officer, { at, publicName: input.publicName })
    }
    await recordChange(tx, t, {
      at,
      actor: ctx.actor,
      action: 'close-account',
      subject: `account ${id}`,
      board: null,
      before: { state },
      after: { state: 'closed', publicName: input.publicName },
    })
  })
  return getAccount(read, t, input.account)
}

async function markLeft(
  tx: Write,
  t: Schema,
  id: string,
  { at, publicName }: { at: string; publicName: 'name' | 'role' },
): Promise<void> {
  const [officer] = await tx.select().from(t.officers).where(eq(t.officers.id, id))
  const called = publicName === 'name' ? null : (officer?.role ?? 'Former officer')
  const leftOn = officer?.leftOn ?? at.slice(0, 10)
  await tx.update(t.officers).set({ publicName: called, leftOn }).where(eq(t.officers.id, id))
  if (called !== officer?.publicName) {
    await raisePublished(tx, t)
  }
}
