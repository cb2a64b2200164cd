import { eq } from 'drizzle-orm'
import { recordChange } from '../audit/record-change.ts'
import { DomainError } from '../errors.ts'
import type { Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import { findAccount } from './account-store.ts'

/**
 * Takes the second factor from an account, with its recovery codes.
 * @throws DomainError 'not-found' where it has none
 */
export async function dropSecondFactor(
  tx: Write,
  t: Schema,
  account: string,
  { at, actor }: { at: string; actor: string },
): Promise<void> {
  const held = await findAccount(tx, t, account)
  if (held === undefined || held.authenticatorStep === null) {
    throw new DomainError('not-found', 'No second factor is set for this account.')
  }
  await tx
    .update(t.accounts)
    .set({ authenticatorSecret: null, authenticatorStep: null })
    .where(eq(t.accounts.id, account))
  await tx.delete(t.recoveryCodes).where(eq(t.recoveryCodes.account, account))
  await recordChange(tx, t, {
    at,
    actor,
    action: 'remove-second-factor',
    subject: `account ${account}`,
    board: null,
    before: { secondFactor: true },
    after: { secondFactor: false },
  })
}
