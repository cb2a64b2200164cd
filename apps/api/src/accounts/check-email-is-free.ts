import { DomainError } from '../errors.ts'
import type { Read } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import { findAccountByEmail } from './account-store.ts'

/**
 * Checks that no account has an e-mail address, in whichever letters; closed ones keep theirs.
 * @param own the account that is to have it, which may have it already
 * @throws DomainError 'conflict', naming the field
 */
export async function checkEmailIsFree(
  read: Read,
  t: Schema,
  email: string,
  own?: string,
): Promise<void> {
  const held = await findAccountByEmail(read, t, email)
  if (held === undefined || held.id === own) {
    return
  }
  const state = held.closedAt === null ? 'There is' : 'There was, and it is closed,'
  throw new DomainError('conflict', `${state} an account with this e-mail address.`, [
    { path: '/body/email', message: 'This address has an account', code: 'taken' },
  ])
}
