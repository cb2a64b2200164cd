import type { SignedIn } from '../access/signed-in.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { type AccountRow, findAccount } from './account-store.ts'
import { countAttempt, forgetFailures } from './failed-sign-ins.ts'
import { isPassword } from './password.ts'
import { recordFailure } from './record-failure.ts'

/**
 * Asks somebody who is signed in for their password again, as a session may have been left open.
 * Wrong ones count as failed attempts to sign in. Gives their account.
 * @param path of the field that it was typed in, `/body/current`
 * @throws DomainError 'wrong-credentials' or 'too-many-requests'
 */
export async function checkOwnPassword(
  ctx: Context,
  who: SignedIn,
  { password, path }: { password: string; path: string },
): Promise<AccountRow> {
  const { t, read } = ctx.db
  const account = await findAccount(read, t, who.account)
  if (account === undefined) {
    throw new Error(`Account ${who.account} went away while its person was signed in`)
  }
  const attempt = await countAttempt(ctx, account.email)
  if (!(await isPassword(account.passwordHash, password))) {
    await recordFailure(ctx, account, { wrong: 'password', attempt })
    const message = 'This is not your password.'
    throw new DomainError('wrong-credentials', message, [{ path, message, code: 'wrong-password' }])
  }
  await forgetFailures(ctx, account.email)
  return account
}
