import { randomInt } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { hashToken } from '../access/secret-tokens.ts'
import { actorOf, type SignedIn } from '../access/signed-in.ts'
import { recordChange } from '../audit/record-change.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { findAccount } from './account-store.ts'
import { foldCode } from './check-second-factor.ts'
import { endSessions } from './end-sessions.ts'
import { countAttempt, forgetFailures } from './failed-sign-ins.ts'

const RECOVERY_CODES = 10

/** Without letters and digits that look like one another. */
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz'

/** `k7m2p-x4q9r-h3vbd-t8wcn-e5ygs`: 25 letters of 31, 123 random bits, so a plain hash is enough. */
function makeRecoveryCode(): string {
  const group = () => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  return Array.from({ length: 5 }, group).join('-')
}

/**
 * Confirms a second factor with a code that the authenticator app shows. All other sessions end.
 * @returns recovery codes, each of which works once in place of a code; they are not kept as such
 * @throws DomainError 'invalid' for a wrong code, 'conflict' where none was started or one is set,
 *   'too-many-requests'
 */
export async function confirmSecondFactor({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: { code: string }
}): Promise<string[]> {
  const { t, read } = ctx.db
  const account = await findAccount(read, t, who.account)
  if (account === undefined || account.authenticatorSecret === null) {
    throw new DomainError('conflict', 'Start to set a second factor first.')
  }
  await countAttempt(ctx, account.email)
  const { stepOfCode } = await import('./authenticator.ts')
  const step = stepOfCode(account.authenticatorSecret, foldCode(input.code), ctx.now())
  if (step === null) {
    const message = 'This code is wrong. Enter the one that the app shows now.'
    throw new DomainError('invalid', message, [{ path: '/body/code', message, code: 'wrong-code' }])
  }
  await forgetFailures(ctx, account.email)
  const codes = Array.from({ length: RECOVERY_CODES }, makeRecoveryCode)
  await ctx.db.write(async (tx) => {
    const confirmed = await tx
      .update(t.accounts)
      .set({ authenticatorStep: step })
      .where(
        and(
          eq(t.accounts.id, account.id),
          eq(t.accounts.authenticatorSecret, account.authenticatorSecret ?? ''),
          isNull(t.accounts.authenticatorStep),
        ),
      )
      .returning({ id: t.accounts.id })
    if (confirmed.length === 0) {
      throw new DomainError('conflict', 'A second factor is set already, or was started again.')
    }
    await tx.delete(t.recoveryCodes).where(eq(t.recoveryCodes.account, account.id))
    await tx
      .insert(t.recoveryCodes)
      .values(codes.map((code) => ({ codeHash: hashToken(foldCode(code)), account: account.id })))
    await endSessions(tx, t, account.id, who.session)
    await recordChange(tx, t, {
      at: ctx.now().toISOString(),
      actor: actorOf(who),
      action: 'set-second-factor',
      subject: actorOf(who),
      board: null,
      before: { secondFactor: false },
      after: { secondFactor: true },
    })
  })
  return codes
}
