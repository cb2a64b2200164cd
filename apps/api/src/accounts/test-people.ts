import { randomUUID } from 'node:crypto'
import type { HeldRole } from '@quarterdeck/contract'
import type { Db } from '../store/db.ts'
import { hashPassword } from './password.ts'

/** What every account made for a test signs in with. */
export const PASSWORD = 'a pale horse on the towpath'

/** Makes an account for a test, active and with these roles. Gives its id and e-mail address. */
export async function makeAccount(
  db: Db,
  given: { name: string; roles?: readonly HeldRole[]; officer?: string },
): Promise<{ id: string; email: string }> {
  const { t } = db
  const { name, roles = [], officer = null } = given
  const id = randomUUID()
  const email = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@halton.example`
  const passwordHash = await hashPassword(PASSWORD)
  await db.write(async (tx) => {
    const createdAt = '2022-01-04T09:00:00.000Z'
    await tx.insert(t.accounts).values({ id, email, name, officer, passwordHash, createdAt })
    if (roles.length > 0) {
      const rows = roles.map((role) => ({ ...role, account: id, fromGroups: false }))
      await tx.insert(t.accountRoles).values(rows)
    }
  })
  return { id, email }
}
