import type { Account } from '@quarterdeck/contract'
import type { PeopleSearch } from './people-search.ts'

/** The accounts that a view shows: by a part of the name or e-mail address, a role and a state. */
export function filterAccounts(
  accounts: readonly Account[],
  { q = '', role, state }: PeopleSearch,
): Account[] {
  const words = q.toLowerCase()
  return accounts.filter(
    (account) =>
      (state === undefined ? account.state !== 'closed' : account.state === state) &&
      (role === undefined || account.roles.some((held) => held.role === role)) &&
      (account.name.toLowerCase().includes(words) || account.email.toLowerCase().includes(words)),
  )
}
