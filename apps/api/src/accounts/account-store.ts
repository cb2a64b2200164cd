import type { HeldRole } from '@quarterdeck/contract'
import { asc, eq } from 'drizzle-orm'
import type { Read } from '../store/db.ts'
import type { Row, Schema } from '../store/schema.ts'

export type AccountRow = Row<'accounts'>

/** E-mail addresses are one and the same in capitals and small letters. */
export function foldEmail(email: string): string {
  return email.trim().toLowerCase()
}

export async function findAccountByEmail(
  read: Read,
  t: Schema,
  email: string,
): Promise<AccountRow | undefined> {
  const [row] = await read
    .select()
    .from(t.accounts)
    .where(eq(t.accounts.email, foldEmail(email)))
  return row
}

export async function findAccount(
  read: Read,
  t: Schema,
  id: string,
): Promise<AccountRow | undefined> {
  const [row] = await read.select().from(t.accounts).where(eq(t.accounts.id, id))
  return row
}

/** The roles an account holds, in the order they were given. */
export async function listRoles(read: Read, t: Schema, account: string): Promise<HeldRole[]> {
  const { role, board, service } = t.accountRoles
  return await read
    .select({ role, board, service })
    .from(t.accountRoles)
    .where(eq(t.accountRoles.account, account))
    .orderBy(asc(t.accountRoles.id))
}

/** A session with the account it belongs to, by what is kept of its token. */
export async function findSession(read: Read, t: Schema, tokenHash: string) {
  const { id, name, officer, closedAt } = t.accounts
  const [row] = await read
    .select({ session: t.sessions, account: { id, name, officer, closedAt } })
    .from(t.sessions)
    .innerJoin(t.accounts, eq(t.sessions.account, t.accounts.id))
    .where(eq(t.sessions.tokenHash, tokenHash))
  return row
}
