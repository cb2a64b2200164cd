import { and, eq, isNull, or } from 'drizzle-orm'
import type { SignedIn } from '../access/signed-in.ts'
import { dayOf } from '../catalogue/today.ts'
import type { Context } from '../context.ts'
import { findReturn, type ReturnKey } from '../returns/find-return.ts'
import type { GatheredReturn } from '../returns/gather-returns.ts'
import { readCases } from '../returns/read-cases.ts'
import { statusOf } from '../returns/status-of.ts'
import { submittedContent } from '../returns/submitted.ts'
import { listPublications } from '../scorecard/scorecard-store.ts'
import type { Reading } from '../store/db.ts'
import { readHistories } from '../watch/watch-store.ts'
import { readFollowers } from './follow-store.ts'
import { signedOffMessage } from './notice-message.ts'
import type { Notice } from './send-notices.ts'
import { lastRated } from './status-changes.ts'

/**
 * The notices of a measure that turns red as its return is signed off: to those of its followers
 * alone who may read the draft, since it is not published yet.
 * @param who signed it off
 */
export async function planSignedOff(
  { db, now }: Context,
  key: ReturnKey,
  who: SignedIn,
  publicAddress: string | null,
): Promise<Notice[]> {
  if (key.kind !== 'measure') {
    return []
  }
  const found = await findReturn(db, key, who, dayOf(now()))
  const submission = found.submissions.at(-1)
  const before = await lastPublished(db, key)
  const isRed = await comesToRed(db, key, found, dayOf(now()))
  if (submission === undefined || !isRed || before?.status === 'red') {
    return []
  }
  const ofBoard = await readOfBoard(db, key.board)
  const followers = (await readFollowers(db)).filter(
    ({ account, board, indicator }) =>
      board === key.board && indicator === key.id && ofBoard.has(account),
  )
  const { code, title, period } = found.shown
  return followers.map(({ account, name, address }) => ({
    key: { account, kind: 'signed-off-red', about: submission.id },
    message: signedOffMessage(
      { name, address, board: key.board, code, title, period, was: before?.status ?? null },
      publicAddress,
    ),
  }))
}

async function comesToRed(
  db: Reading,
  { board, period, id }: ReturnKey,
  { quarter, submissions }: GatheredReturn,
  today: string,
): Promise<boolean> {
  const last = submissions.at(-1)
  const draft = last === undefined ? null : submittedContent(last).measure
  const worked = { board, period, due: quarter.due }
  const given = (await readCases(db, worked, today, { indicator: id })).get(id)
  return draft !== null && given !== undefined && statusOf(draft, given) === 'red'
}

/** The last quarter before that the measure was rated in, as it was published. */
async function lastPublished(db: Reading, { board, period, id }: ReturnKey) {
  const published = await listPublications(db, board)
  const before = published.filter((each) => each.period < period)
  return lastRated((await readHistories(db, before)).get(id) ?? [])
}

/** The accounts that may read what a board has not published yet. */
async function readOfBoard({ t, read }: Reading, board: string): Promise<ReadonlySet<string>> {
  const { account, role, board: held } = t.accountRoles
  const rows = await read
    .select({ account })
    .from(t.accountRoles)
    .where(or(eq(held, board), and(isNull(held), eq(role, 'administrator'))))
  return new Set(rows.map((row) => row.account))
}
