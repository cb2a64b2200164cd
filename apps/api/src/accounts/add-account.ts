import { randomUUID } from 'node:crypto'
import type { HeldRole } from '@quarterdeck/contract'
import { recordChange } from '../audit/record-change.ts'
import type { Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import { foldEmail } from './account-store.ts'

/** An account to be made; its person has no password before they have set one. */
export type NewAccount = {
  readonly email: string
  readonly name: string
  readonly officer: string | null
  readonly roles: readonly HeldRole[]
  readonly passwordHash?: string
}

/** Adds an account with its roles. Gives its id. */
export async function addAccount(
  tx: Write,
  t: Schema,
  { email, name, officer, roles, passwordHash }: NewAccount,
  { at, actor }: { at: string; actor: string },
): Promise<string> {
  const id = randomUUID()
  const kept = { email: foldEmail(email), name, officer }
  await tx.insert(t.accounts).values({ ...kept, id, passwordHash, createdAt: at })
  await addRoles(tx, t, id, roles)
  await recordChange(tx, t, {
    at,
    actor,
    action: 'create-account',
    subject: `account ${id}`,
    board: null,
    before: null,
    after: { ...kept, roles },
  })
  return id
}

/** Gives an account roles beside those it has. */
export async function addRoles(
  tx: Write,
  t: Schema,
  account: string,
  roles: readonly HeldRole[],
): Promise<void> {
  if (roles.length > 0) {
    const rows = roles.map((role) => ({ ...role, account, fromGroups: false }))
    await tx.insert(t.accountRoles).values(rows)
  }
}
