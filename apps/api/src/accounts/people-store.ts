import { createHash } from 'node:crypto'
import type { Account, HeldRole } from '@quarterdeck/contract'
import { and, asc, eq, like, max } from 'drizzle-orm'
import type { Read } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import type { AccountRow } from './account-store.ts'
import { readFailures } from './failed-sign-ins.ts'

type RoleRow = Account['roles'][number] & { readonly account: string }

/** Every account as administrators see it, by name; or one alone. */
export async function readAccounts(read: Read, t: Schema, only?: string): Promise<Account[]> {
  const rows = await read
    .select()
    .from(t.accounts)
    .where(only === undefined ? undefined : eq(t.accounts.id, only))
    .orderBy(asc(t.accounts.name), asc(t.accounts.email))
  const { account, role, board, service, fromGroups } = t.accountRoles
  const roles = await read
    .select({ account, role, board, service, fromGroups })
    .from(t.accountRoles)
    .where(only === undefined ? undefined : eq(account, only))
    .orderBy(asc(t.accountRoles.id))
  const seen = await readLastSeen(read, t, only)
  const failures = await readFailures(
    read,
    t,
    rows.map(({ email }) => email),
  )
  return rows.map((row) =>
    describeAccount(row, {
      held: roles.filter((each) => each.account === row.id),
      lastSeenAt: seen.get(row.id) ?? null,
      failedSignIns: failures.get(row.email) ?? null,
    }),
  )
}

/** When each was last here: in a session that goes on, or else when they last signed in. */
async function readLastSeen(read: Read, t: Schema, only?: string): Promise<Map<string, string>> {
  const signedIn = await read
    .select({ subject: t.audit.subject, at: max(t.audit.at) })
    .from(t.audit)
    .where(
      and(
        eq(t.audit.action, 'sign-in'),
        only === undefined
          ? like(t.audit.subject, 'account %')
          : eq(t.audit.subject, `account ${only}`),
      ),
    )
    .groupBy(t.audit.subject)
  const seen = await read
    .select({ account: t.sessions.account, at: max(t.sessions.seenAt) })
    .from(t.sessions)
    .where(only === undefined ? undefined : eq(t.sessions.account, only))
    .groupBy(t.sessions.account)
  const latest = new Map<string, string>()
  const all = [...signedIn.map(({ subject, at }) => ({ account: subject.slice(8), at })), ...seen]
  for (const { account, at } of all) {
    const held = latest.get(account) ?? ''
    latest.set(account, at !== null && at > held ? at : held)
  }
  return latest
}

function describeAccount(
  row: AccountRow,
  {
    held,
    lastSeenAt,
    failedSignIns,
  }: { held: readonly RoleRow[] } & Pick<Account, 'lastSeenAt' | 'failedSignIns'>,
): Account {
  const roles = held.map(({ account: _, ...role }) => role)
  return {
    id: row.id,
    version: versionOf(row, roles),
    email: row.email,
    name: row.name,
    officer: row.officer,
    roles,
    state: stateOf(row),
    hasSecondFactor: row.authenticatorStep !== null,
    usesSingleSignOn: row.issuer !== null,
    lastSeenAt,
    failedSignIns,
  }
}

function stateOf({ closedAt, passwordHash, issuer }: AccountRow): Account['state'] {
  if (closedAt !== null) {
    return 'closed'
  }
  return passwordHash === null && issuer === null ? 'invited' : 'active'
}

/** Differs when somebody else has changed what an administrator can change. */
function versionOf(
  { email, name, officer, closedAt }: AccountRow,
  roles: Account['roles'],
): string {
  const editable = JSON.stringify([email, name, officer, closedAt, givenRoles(roles).map(roleKey)])
  return createHash('sha256').update(editable).digest('base64url').slice(0, 16)
}

/** The roles that administrators give and take; those from groups follow the identity provider. */
export function givenRoles(roles: Account['roles']): HeldRole[] {
  return roles
    .filter(({ fromGroups }) => !fromGroups)
    .map(({ role, board, service }) => ({ role, board, service }))
}

/** Two roles that are the same have the same key. */
export function roleKey({ role, board, service }: HeldRole): string {
  return JSON.stringify([role, board, service])
}
