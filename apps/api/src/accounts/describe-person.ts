import type { HeldRole, Person } from '@quarterdeck/contract'
import type { AccountRow } from './account-store.ts'

/** An account as its own person sees it. */
export function describePerson(account: AccountRow, roles: readonly HeldRole[]): Person {
  return {
    id: account.id,
    email: account.email,
    name: account.name,
    officer: account.officer,
    roles: [...roles],
    hasPassword: account.passwordHash !== null,
    hasSecondFactor: account.authenticatorStep !== null,
  }
}
