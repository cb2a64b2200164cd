import { and, eq, lt } from 'drizzle-orm'
import { hashToken } from '../access/secret-tokens.ts'
import { recordChange } from '../audit/record-change.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import type { AccountRow } from './account-store.ts'
import { recordFailure } from './record-failure.ts'

/** As people type them: spaces and dashes do not count, nor do capitals. */
export function foldCode(code: string): string {
  return code.replaceAll(/[\s-]/g, '').toLowerCase()
}

/**
 * Asks for the second factor where an account has one: a code of the authenticator app that has not
 * been used yet, or one of the recovery codes, which is then used up.
 * @param given.attempt which one in a row this is
 * @throws DomainError 'second-factor-needed' without a code, and for a wrong one
 */
export async function checkSecondFactor(
  ctx: Context,
  account: AccountRow,
  { code, attempt }: { code: string | undefined; attempt: number },
): Promise<void> {
  if (account.authenticatorStep === null || account.authenticatorSecret === null) {
    return
  }
  if (code === undefined) {
    throw new DomainError(
      'second-factor-needed',
      'Enter the code that your authenticator app shows, or a recovery code.',
    )
  }
  const folded = foldCode(code)
  if (!(await useCode(ctx, account, folded)) && !(await useRecoveryCode(ctx, account, folded))) {
    await recordFailure(ctx, account, { wrong: 'code', attempt })
    throw new DomainError('second-factor-needed', 'This code is wrong, or has been used already.', [
      { path: '/body/code', message: 'Enter the newest code of your app', code: 'wrong-code' },
    ])
  }
}

async function useCode(ctx: Context, account: AccountRow, code: string): Promise<boolean> {
  // Few have a second factor: what reads its codes is loaded for them alone.
  const { stepOfCode } = await import('./authenticator.ts')
  const { t } = ctx.db
  const step = stepOfCode(account.authenticatorSecret ?? '', code, ctx.now())
  if (step === null) {
    return false
  }
  const used = await ctx.db.write((tx) =>
    tx
      .update(t.accounts)
      .set({ authenticatorStep: step })
      .where(and(eq(t.accounts.id, account.id), lt(t.accounts.authenticatorStep, step)))
      .returning({ id: t.accounts.id }),
  )
  return used.length > 0
}

async function useRecoveryCode(ctx: Context, account: AccountRow, code: string): Promise<boolean> {
  const { t } = ctx.db
  const isIt = and(
    eq(t.recoveryCodes.account, account.id),
    eq(t.recoveryCodes.codeHash, hashToken(code)),
  )
  return await ctx.db.write(async (tx) => {
    const used = await tx
      .delete(t.recoveryCodes)
      .where(isIt)
      .returning({ account: t.recoveryCodes.account })
    if (used.length === 0) {
      return false
    }
    await recordChange(tx, t, {
      at: ctx.now().toISOString(),
      actor: `account ${account.id}`,
      action: 'use-recovery-code',
      subject: `account ${account.id}`,
      board: null,
      before: null,
      after: null,
    })
    return true
  })
}
