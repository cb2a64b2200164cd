import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { foldEmail } from './account-store.ts'

/** A few slips cost nothing; then the wait doubles with every failure, up to a quarter of an hour. */
const FREE_FAILURES = 4
const LONGEST_WAIT_S = 900
/** After a day without a failure they are forgotten. */
const FORGOTTEN_AFTER_MS = 86_400_000

type Ctx = Pick<Context, 'db' | 'now'>

/** Kept as a hash: addresses that nobody here has are nobody's business either. */
function keyOf(email: string): string {
  return createHash('sha256').update(foldEmail(email)).digest('base64url')
}

/** Seconds to wait after a number of failures: 0 after 4, 2 after 5, 64 after 10, 900 after 14. */
export function waitAfter(failures: number): number {
  return failures <= FREE_FAILURES ? 0 : Math.min(2 ** (failures - FREE_FAILURES), LONGEST_WAIT_S)
}

/**
 * Counts an attempt at an address as failed until `forgetFailures` says that it was not, or refuses
 * it while the address has to wait. Counted first and in one transaction, so that many attempts at
 * once are no way around it; the same for an address that has no account.
 * @throws DomainError 'too-many-requests' saying for how long
 */
export async function countAttempt({ db, now }: Ctx, email: string): Promise<void> {
  const { t } = db
  const emailHash = keyOf(email)
  const at = now()
  const lastAt = at.toISOString()
  await db.write(async (tx) => {
    const [held] = await tx
      .select()
      .from(t.failedSignIns)
      .where(eq(t.failedSignIns.emailHash, emailHash))
    const elapsed = held === undefined ? FORGOTTEN_AFTER_MS : at.getTime() - Date.parse(held.lastAt)
    const failures = held === undefined || elapsed >= FORGOTTEN_AFTER_MS ? 0 : held.count
    refuseWhileWaiting(waitAfter(failures) - elapsed / 1000)
    const count = failures + 1
    await tx
      .insert(t.failedSignIns)
      .values({ emailHash, count, lastAt })
      .onConflictDoUpdate({ target: t.failedSignIns.emailHash, set: { count, lastAt } })
  })
}

function refuseWhileWaiting(secondsLeft: number): void {
  if (secondsLeft > 0) {
    const seconds = Math.ceil(secondsLeft)
    const wait = `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`
    throw new DomainError(
      'too-many-requests',
      `There were too many wrong attempts. Wait ${wait} and try again.`,
    )
  }
}

/** Forgets the failures of an address, as its person has come in. */
export async function forgetFailures({ db }: Ctx, email: string): Promise<void> {
  const { t } = db
  await db.write((tx) =>
    tx.delete(t.failedSignIns).where(eq(t.failedSignIns.emailHash, keyOf(email))),
  )
}
