import type { Account } from '@quarterdeck/contract'
import { DomainError } from '../errors.ts'
import type { Read } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import { readAccounts } from './people-store.ts'

/**
 * An account as administrators see it.
 * @throws DomainError 'not-found'
 */
export async function getAccount(read: Read, t: Schema, id: string): Promise<Account> {
  const [account] = await readAccounts(read, t, id)
  if (account === undefined) {
    throw new DomainError('not-found', 'There is no such account.')
  }
  return account
}

/**
 * An account that is to be changed.
 * @throws DomainError 'not-found', or 'conflict' where it is closed
 */
export async function getOpenAccount(read: Read, t: Schema, id: string): Promise<Account> {
  const account = await getAccount(read, t, id)
  if (account.state === 'closed') {
    throw new DomainError('conflict', `The account of ${account.name} is closed.`)
  }
  return account
}
