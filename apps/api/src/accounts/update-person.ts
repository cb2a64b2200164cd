import type { Account, HeldRole } from '@quarterdeck/contract'
import { and, eq } from 'drizzle-orm'
import { recordChange } from '../audit/record-change.ts'
import type { ActingContext } from '../context.ts'
import { StaleError } from '../errors.ts'
import type { Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import { foldEmail } from './account-store.ts'
import { addRoles } from './add-account.ts'
import { checkEmailIsFree } from './check-email-is-free.ts'
import { checkStanding } from './check-standing.ts'
import { endSessions } from './end-sessions.ts'
import { getAccount, getOpenAccount } from './get-account.ts'
import { keepAnAdministrator } from './keep-an-administrator.ts'
import { voidLinks } from './link-store.ts'
import { givenRoles, roleKey } from './people-store.ts'

type Standing = { email: string; name: string; officer: string | null; roles: readonly HeldRole[] }

/**
 * Changes an account's e-mail address, name, officer and roles. Where the roles change its sessions
 * end. Where the address changes they go on, as it is the same person with the same rights; links
 * sent to the old one work no more.
 * @throws DomainError 'not-found'; 'conflict' where it is closed, was changed in the meantime
 *   (`StaleError`), has another's address or would take the last administrator away; 'invalid' for roles that cannot be given
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
    await checkEmailIsFree(tx, t, input.email, held.id)
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

function standingOf({ email, name, officer, roles }: Standing): Standing {
  return { email: foldEmail(email), name, officer, roles }
}

async function change(
  tx: Write,
  t: Schema,
  held: Account,
  { roles, ...standing }: Standing,
): Promise<void> {
  const { email, name, officer } = standingOf({ roles, ...standing })
  if (email !== held.email) {
    await voidLinks(tx, t, held.id)
  }
  await tx.update(t.accounts).set({ email, name, officer }).where(eq(t.accounts.id, held.id))
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
