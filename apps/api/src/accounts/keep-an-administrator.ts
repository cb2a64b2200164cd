import { and, count, eq, isNotNull, isNull, or } from 'drizzle-orm'
import { DomainError } from '../errors.ts'
import type { Read, Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'

/** How many people can sign in as an administrator. */
async function countAdministrators(read: Read, t: Schema): Promise<number> {
  const [row] = await read
    .select({ people: count() })
    .from(t.accounts)
    .innerJoin(t.accountRoles, eq(t.accountRoles.account, t.accounts.id))
    .where(
      and(
        eq(t.accountRoles.role, 'administrator'),
        isNull(t.accounts.closedAt),
        or(isNotNull(t.accounts.passwordHash), isNotNull(t.accounts.issuer)),
      ),
    )
  return row?.people ?? 0
}

/** Whether anybody can sign in as an administrator. */
export async function hasAdministrator(read: Read, t: Schema): Promise<boolean> {
  return (await countAdministrators(read, t)) > 0
}

/**
 * Makes a change to an account, and refuses it where it takes the last administrator away: nobody
 * could put that right from the pages.
 * @param refusal what is said then
 * @throws DomainError 'conflict', by which the whole write is undone
 */
export async function keepAnAdministrator<T>(
  tx: Write,
  t: Schema,
  change: () => Promise<T>,
  refusal = 'This is the last administrator who can sign in. Make somebody else an administrator first.',
): Promise<T> {
  const hadOne = await hasAdministrator(tx, t)
  const result = await change()
  if (hadOne && !(await hasAdministrator(tx, t))) {
    throw new DomainError('conflict', refusal)
  }
  return result
}
