import { createHash } from 'node:crypto'
import { eq, inArray } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import type { Read, Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import { foldEmail } from './account-store.ts'

/** How attempts at one address are slowed down. The first `free` of them cost nothing. */
export type Waits = {
  readonly of: string
  readonly free: number
  /** Doubled with every attempt after those. */
  readonly seconds: number
  readonly longest: number
  readonly refusal: string
}

/** A few slips cost nothing; then the wait doubles with every failure, up to a quarter of an hour. */
export const SIGN_IN: Waits = {
  of: 'sign-in',
  free: 4,
  seconds: 1,
  longest: 900,
  refusal: 'There were too many wrong attempts.',
}

/** Whoever asks for links may not be who gets them: a minute after the first, an hour at most. */
export const RESET: Waits = {
  of: 'reset',
  free: 0,
  seconds: 30,
  longest: 3600,
  refusal: 'A link was asked for this address just now. Look among unwanted mail as well.',
}

/** After a day without a failure they are forgotten. */
const FORGOTTEN_AFTER_MS = 86_400_000

type Ctx = Pick<Context, 'db' | 'now'>

/** Kept as a hash: addresses that nobody here has are nobody's business either. */
function keyOf({ of }: Waits, email: string): string {
  return createHash('sha256')
    .update(`${of} ${foldEmail(email)}`)
    .digest('base64url')
}

/** Seconds to wait: of signing in 0 after 4 failures, 2 after 5, 64 after 10, 900 after 14. */
export function waitAfter(failures: number, { free, seconds, longest }: Waits): number {
  return failures <= free ? 0 : Math.min(seconds * 2 ** (failures - free), longest)
}

/** Whether after so many failures in a row the wait to sign in grows no more: from the 14th. */
export function isLongestWait(failures: number): boolean {
  return waitAfter(failures, SIGN_IN) === SIGN_IN.longest
}

/**
 * Counts an attempt at an address as failed until `forgetFailures` says that it was not, or refuses
 * it while the address has to wait. Counted first and in one transaction, so that many attempts at
 * once are no way around it; the same for an address that has no account.
 * @returns how many in a row it is, the first is 1
 * @throws DomainError 'too-many-requests' saying for how long
 */
export async function countAttempt(
  { db, now }: Ctx,
  email: string,
  waits: Waits = SIGN_IN,
): Promise<number> {
  const { t } = db
  const emailHash = keyOf(waits, email)
  const at = now()
  const lastAt = at.toISOString()
  return await db.write(async (tx) => {
    const [held] = await tx
      .select()
      .from(t.failedSignIns)
      .where(eq(t.failedSignIns.emailHash, emailHash))
    const elapsed = held === undefined ? FORGOTTEN_AFTER_MS : at.getTime() - Date.parse(held.lastAt)
    const failures = held === undefined || elapsed >= FORGOTTEN_AFTER_MS ? 0 : held.count
    refuseWhileWaiting(waitAfter(failures, waits) - elapsed / 1000, waits)
    const count = failures + 1
    await tx
      .insert(t.failedSignIns)
      .values({ emailHash, count, lastAt })
      .onConflictDoUpdate({ target: t.failedSignIns.emailHash, set: { count, lastAt } })
    return count
  })
}

function refuseWhileWaiting(secondsLeft: number, { refusal }: Waits): void {
  if (secondsLeft > 0) {
    const wait = inWords(Math.ceil(secondsLeft))
    throw new DomainError('too-many-requests', `${refusal} Wait ${wait} and try again.`)
  }
}

function inWords(seconds: number): string {
  const [count, unit] = seconds <= 120 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute']
  return `${count} ${count === 1 ? unit : `${unit}s`}`
}

/** The failures in a row of each of these addresses that has any, by the address. */
export async function readFailures(
  read: Read,
  t: Schema,
  emails: readonly string[],
): Promise<ReadonlyMap<string, { count: number; lastAt: string }>> {
  const emailOf = new Map(emails.map((email) => [keyOf(SIGN_IN, email), email]))
  const rows = await read
    .select()
    .from(t.failedSignIns)
    .where(inArray(t.failedSignIns.emailHash, [...emailOf.keys()]))
  return new Map(
    rows.map(({ emailHash, count, lastAt }) => [emailOf.get(emailHash) ?? '', { count, lastAt }]),
  )
}

/** Forgets the failures of an address, as its person has come in. */
export async function forgetFailures({ db }: Ctx, email: string): Promise<void> {
  await db.write((tx) => forgetFailuresIn(tx, db.t, email))
}

/** The same as a part of a change. */
export async function forgetFailuresIn(tx: Write, t: Schema, email: string): Promise<void> {
  await tx.delete(t.failedSignIns).where(eq(t.failedSignIns.emailHash, keyOf(SIGN_IN, email)))
}
