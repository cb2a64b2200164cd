import { recordChange } from '../audit/record-change.ts'
import type { Context } from '../context.ts'
import { isLongestWait } from './failed-sign-ins.ts'

/** As the audit trail names whoever typed something wrong: anybody may have. */
const NOT_KNOWN = 'not known'

/** What was wrong, and at which failure in a row; what was typed is never kept. */
type Failure = { readonly wrong: 'password' | 'code'; readonly attempt: number }

/**
 * Records that an attempt to sign in to an account failed, until the wait is at its longest: the
 * fourteenth in a row is the last, so that nobody can fill the audit trail with guesses. For an
 * address without an account nothing is written, in a transaction all the same, so that the answer
 * takes as long.
 */
export async function recordFailure(
  { db, now }: Pick<Context, 'db' | 'now'>,
  account: { readonly id: string } | undefined,
  failure: Failure,
): Promise<void> {
  await db.write(async (tx) => {
    if (account === undefined || isLongestWait(failure.attempt - 1)) {
      return
    }
    await recordChange(tx, db.t, {
      at: now().toISOString(),
      actor: NOT_KNOWN,
      action: 'fail-to-sign-in',
      subject: `account ${account.id}`,
      board: null,
      before: null,
      after: failure,
    })
  })
}
