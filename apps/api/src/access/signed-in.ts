import type { HeldRole, Role } from '@quarterdeck/contract'

/** The person who asks, as every use case that needs one is given them. */
export type SignedIn = {
  /** The account's id. */
  readonly account: string
  readonly name: string
  /** The officer of the reports that they are; null for others. */
  readonly officer: string | null
  readonly roles: readonly HeldRole[]
  /** The id of the session they ask in. */
  readonly session: string
}

/** As the audit trail names them: `account 1f0c…`; the name is looked up when it is read. */
export function actorOf({ account }: Pick<SignedIn, 'account'>): string {
  return `account ${account}`
}

/**
 * Whether somebody holds one of these roles on a board; an administrator's holds everywhere.
 * Without a board, on any.
 */
export function holds(
  { roles }: Pick<SignedIn, 'roles'>,
  wanted: readonly Role[],
  board?: string,
): boolean {
  return roles.some(
    (held) =>
      wanted.includes(held.role) &&
      (held.role === 'administrator' || board === undefined || held.board === board),
  )
}
