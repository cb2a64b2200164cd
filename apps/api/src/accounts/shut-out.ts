import { eq } from 'drizzle-orm'
import type { Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import { endSessions } from './end-sessions.ts'
import { voidLinks } from './link-store.ts'

/**
 * Takes everything from an account that would let somebody in by it: the password, the second
 * factor, sessions and links. What its person did stays named.
 */
export async function shutOut(tx: Write, t: Schema, account: string, closedAt: string) {
  await tx
    .update(t.accounts)
    .set({ closedAt, passwordHash: null, authenticatorSecret: null, authenticatorStep: null })
    .where(eq(t.accounts.id, account))
  await tx.delete(t.recoveryCodes).where(eq(t.recoveryCodes.account, account))
  await voidLinks(tx, t, account)
  await endSessions(tx, t, account)
}
