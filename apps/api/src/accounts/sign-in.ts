import type { Person } from '@quarterdeck/contract'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { findAccountByEmail, listRoles } from './account-store.ts'
import { beginSession } from './begin-session.ts'
import { checkSecondFactor } from './check-second-factor.ts'
import { describePerson } from './describe-person.ts'
import { countAttempt, forgetFailures } from './failed-sign-ins.ts'
import { isPassword } from './password.ts'
import { recordFailure } from './record-failure.ts'

/**
 * Signs somebody in by e-mail address and password, and by a code where they have set a second
 * factor. An unknown address, a closed account and a wrong password get one and the same answer.
 * @returns the person, and the token of their new session
 * @throws DomainError 'wrong-credentials', 'second-factor-needed' or 'too-many-requests'
 */
export async function signIn({
  ctx,
  input,
}: {
  ctx: Context
  input: { email: string; password: string; code?: string | undefined; device: string }
}): Promise<{ person: Person; token: string }> {
  const { t, read } = ctx.db
  const { email, password, code, device } = input
  const attempt = await countAttempt(ctx, email)
  const account = await findAccountByEmail(read, t, email)
  const kept = account?.closedAt === null ? account.passwordHash : null
  if (!(await isPassword(kept, password)) || account === undefined) {
    await recordFailure(ctx, account, { wrong: 'password', attempt })
    throw new DomainError(
      'wrong-credentials',
      'The e-mail address and the password do not belong together.',
    )
  }
  await checkSecondFactor(ctx, account, { code, attempt })
  await forgetFailures(ctx, email)
  const at = ctx.now().toISOString()
  const token = await ctx.db.write((tx) =>
    beginSession(tx, t, { account: account.id, device, at, how: 'password' }),
  )
  return { person: describePerson(account, await listRoles(read, t, account.id)), token }
}
