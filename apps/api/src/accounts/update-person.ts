import type { Account, HeldRole } from '@quarterdeck/contract'
import { and, eq } from 'drizzle-orm'
import { recordChange } from '../audit/record-change.ts'
import type { ActingContext } from '../context.ts'
import { StaleError } from '../errors.ts'
import type { Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import { addRoles } from './add-account.ts'
import { checkStanding } from './check-standing.ts'
import { endSessions } from './end-sessions.ts'
import { getAccount, getOpenAccount } from './get-account.ts'
import { keepAnAdministrator } from './keep-an-administrator.ts'
import { givenRoles, roleKey } from './people-store.ts'

type Standing = { name: string; officer: string | null; roles: readonly HeldRole[] }

/**
 * Changes an account's name, officer and roles. Where the roles change its sessions end.
 * @throws DomainError 'not-found'; 'conflict' where it is closed, was changed in the meantime
 *   (`StaleError`) or would take the last administrator away; 'invalid' for roles that cannot be given
 */
export async function updatePerson({
  ctx,
  input,
}: {
  ctx: ActingContext
  input: Standing & { account: string; version: string }
}): Promise<Account> {
  const { t, read } = ctx.db
  await ctx.db.write(async (tx) => {
    const held = await getOpenAccount(tx, t, input.account)
    if (held.version !== input.version) {
      throw new StaleError('Somebody else has changed this account. Look at it again.', held)
    }
    await checkStanding(tx, t, input)
    await keepAnAdministrator(tx, t, () => change(tx, t, held, input))
    await recordChange(tx, t, {
      at: ctx.now().toISOString(),
      actor: ctx.actor,
      action: 'update-account',
      subject: `account ${held.id}`,
      board: null,
      before: standingOf({ ...held, roles: givenRoles(held.roles) }),
      after: standingOf(input),
    })
  })
  return getAccount(read, t, input.account)
}

function standingOf({ name, officer, roles }: Standing): Standing {
  return { name, officer, roles }
}

async function change(
  tx: Write,
  t: Schema,
  held: Account,
  { name, officer, roles }: Standing,
): Promise<void> {
  await tx.update(t.accounts).set({ name, officer }).where(eq(t.accounts.id, held.id))
  const wanted = new Map(roles.map((role) => [roleKey(role), role]))
  const isSame =
    [...wanted.keys()].toSorted().join() === givenRoles(held.roles).map(roleKey).toSorted().join()
  if (isSame) {
    return
  }
  await tx
    .delete(t.accountRoles)
    .where(and(eq(t.accountRoles.account, held.id), eq(t.accountRoles.fromGroups, false)))
  await addRoles(tx, t, held.id, [...wanted.values()])
  await endSessions(tx, t, held.id)
}
