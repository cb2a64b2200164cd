import { randomUUID } from 'node:crypto'
import type { HeldRole } from '@quarterdeck/contract'
import { and, asc, eq, isNull } from 'drizzle-orm'
import type { AccountRow } from '../accounts/account-store.ts'
import { recordChange } from '../audit/record-change.ts'
import type { Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import type { Vouched } from './read-claims.ts'

/** Why somebody whom the provider knows does not come in here. */
export type Refusal = 'closed' | 'no-role'

/**
 * The account of somebody whom the provider vouches for, with the roles of their groups as they are
 * today. An address that an administrator has invited, and for which no password was ever set,
 * becomes theirs; somebody new gets an account when a group of theirs has a role here.
 */
export async function findOrMakeAccount(
  tx: Write,
  t: Schema,
  { vouched, at }: { vouched: Vouched; at: string },
): Promise<AccountRow | Refusal> {
  const known = (await findKnown(tx, t, vouched)) ?? (await adoptInvited(tx, t, vouched, at))
  if (known === undefined && vouched.roles.length === 0) {
    return 'no-role'
  }
  const account = known ?? (await makeAccount(tx, t, vouched, at))
  if (account === 'no-role' || account.closedAt !== null) {
    return account === 'no-role' ? account : 'closed'
  }
  const held = await takeRolesOfGroups(tx, t, { account: account.id, vouched, at })
  return held === 0 ? 'no-role' : account
}

async function findKnown(
  tx: Write,
  t: Schema,
  { issuer, subject }: Vouched,
): Promise<AccountRow | undefined> {
  const isIt = and(eq(t.accounts.issuer, issuer), eq(t.accounts.issuerSubject, subject))
  const [row] = await tx.select().from(t.accounts).where(isIt)
  return row
}

async function adoptInvited(
  tx: Write,
  t: Schema,
  { issuer, subject, email }: Vouched,
  at: string,
): Promise<AccountRow | undefined> {
  if (email === null) {
    return undefined
  }
  const isInvited = and(
    eq(t.accounts.email, email),
    isNull(t.accounts.passwordHash),
    isNull(t.accounts.issuer),
  )
  const [row] = await tx
    .update(t.accounts)
    .set({ issuer, issuerSubject: subject })
    .where(isInvited)
    .returning()
  if (row !== undefined) {
    await note(tx, t, { account: row.id, at, action: 'join-single-sign-on', after: { issuer } })
  }
  return row
}

async function makeAccount(
  tx: Write,
  t: Schema,
  { issuer, subject, email, name }: Vouched,
  at: string,
): Promise<AccountRow | 'no-role'> {
  if (email === null) {
    return 'no-role'
  }
  const [taken] = await tx.select().from(t.accounts).where(eq(t.accounts.email, email))
  if (taken !== undefined) {
    // It has a password of its own: whoever has the address elsewhere does not get it by that alone.
    return 'no-role'
  }
  const row = { id: randomUUID(), email, name, issuer, issuerSubject: subject, createdAt: at }
  const [made] = await tx.insert(t.accounts).values(row).returning()
  if (made === undefined) {
    throw new Error('An account that was added is not there')
  }
  await note(tx, t, {
    account: made.id,
    at,
    action: 'create-account',
    after: { email, name, issuer },
  })
  return made
}

/** Gives the roles of the groups and takes back those of groups left; says how many are held then. */
async function takeRolesOfGroups(
  tx: Write,
  t: Schema,
  { account, vouched, at }: { account: string; vouched: Vouched; at: string },
): Promise<number> {
  const { role, board, service, fromGroups } = t.accountRoles
  const rows = await tx
    .select({ role, board, service, fromGroups })
    .from(t.accountRoles)
    .where(eq(t.accountRoles.account, account))
    .orderBy(asc(t.accountRoles.id))
  const before = rows.filter((row) => row.fromGroups).map(heldRole)
  const own = rows.length - before.length
  if (JSON.stringify(before) !== JSON.stringify(vouched.roles.map(heldRole))) {
    const areOfGroups = and(
      eq(t.accountRoles.account, account),
      eq(t.accountRoles.fromGroups, true),
    )
    await tx.delete(t.accountRoles).where(areOfGroups)
    if (vouched.roles.length > 0) {
      const given = vouched.roles.map((held) => ({ ...heldRole(held), account, fromGroups: true }))
      await tx.insert(t.accountRoles).values(given)
    }
    await tx.delete(t.sessions).where(eq(t.sessions.account, account))
    await note(tx, t, { account, at, action: 'take-roles-of-groups', before, after: vouched.roles })
  }
  return own + vouched.roles.length
}

function heldRole({ role, board, service }: HeldRole): HeldRole {
  return { role, board, service }
}

async function note(
  tx: Write,
  t: Schema,
  given: { account: string; at: string; action: string; before?: unknown; after: unknown },
): Promise<void> {
  const { account, at, action, before = null, after } = given
  await recordChange(tx, t, {
    at,
    actor: 'single sign-on',
    action,
    subject: `account ${account}`,
    board: null,
    before,
    after,
  })
}
