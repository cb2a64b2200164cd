import { and, asc, eq, isNull, max } from 'drizzle-orm'
import { recordChange } from '../audit/record-change.ts'
import type { ActingContext } from '../context.ts'
import type { Reading } from '../store/db.ts'
import type { NoticeKind } from '../store/words.ts'

/** Who follows a measure and can be written to. */
export type Follower = {
  readonly account: string
  readonly name: string
  readonly address: string
  readonly board: string
  readonly indicator: string
  /** From when on they follow it. */
  readonly since: string
}

/** Everything that people with an open account follow, person by person. */
export async function readFollowers({ t, read }: Reading): Promise<Follower[]> {
  return await read
    .select({
      account: t.accounts.id,
      name: t.accounts.name,
      address: t.accounts.email,
      board: t.follows.board,
      indicator: t.follows.indicator,
      since: t.follows.since,
    })
    .from(t.follows)
    .innerJoin(t.accounts, eq(t.follows.account, t.accounts.id))
    .where(isNull(t.accounts.closedAt))
    .orderBy(asc(t.accounts.id), asc(t.follows.board), asc(t.follows.indicator))
}

/** Who wants a digest: since when, and the Monday of the last one they got. */
export async function readDigests({ t, read }: Reading) {
  const rows = await read
    .select({ account: t.digests.account, since: t.digests.since, last: max(t.notices.about) })
    .from(t.digests)
    .leftJoin(
      t.notices,
      and(eq(t.notices.account, t.digests.account), eq(t.notices.kind, 'digest')),
    )
    .groupBy(t.digests.account, t.digests.since)
  return new Map(rows.map(({ account, ...row }) => [account, row]))
}

/** A message to one person on what they follow. */
export type NoticeKey = {
  readonly account: string
  readonly kind: NoticeKind
  readonly about: string
}

/** The messages that were marked, and those of them that a mail server took: `account kind about`. */
export async function readMarked({ t, read }: Reading) {
  const { account, kind, about, sentAt } = t.notices
  const rows = await read.select({ account, kind, about, sentAt }).from(t.notices)
  return {
    marked: new Set(rows.map(keyOf)),
    confirmed: new Set(rows.filter((row) => row.sentAt !== null).map(keyOf)),
  }
}

export function keyOf({ account, kind, about }: NoticeKey): string {
  return `${account} ${kind} ${about}`
}

/** Marks a message as going out, before it does; false where it was marked before. */
export async function markNotice(
  { db, now, actor }: ActingContext,
  key: NoticeKey,
  address: string,
): Promise<boolean> {
  const { t } = db
  const at = now().toISOString()
  return await db.write(async (tx) => {
    const row = { ...pick(key), address, markedAt: at, sentAt: null }
    const added = await tx.insert(t.notices).values(row).onConflictDoNothing().returning()
    if (added.length === 0) {
      return false
    }
    await recordChange(tx, t, {
      at,
      actor,
      action: 'send-notice',
      subject: `notice ${keyOf(key)}`,
      board: null,
      before: null,
      after: { kind: key.kind, about: key.about },
    })
    return true
  })
}

/** Notes that the mail server took a message. */
export async function confirmNotice(
  { db, now, actor }: ActingContext,
  key: NoticeKey,
): Promise<void> {
  const { t } = db
  const at = now().toISOString()
  await db.write(async (tx) => {
    const { notices } = t
    await tx
      .update(notices)
      .set({ sentAt: at })
      .where(
        and(
          eq(notices.account, key.account),
          eq(notices.kind, key.kind),
          eq(notices.about, key.about),
        ),
      )
    await recordChange(tx, t, {
      at,
      actor,
      action: 'confirm-notice',
      subject: `notice ${keyOf(key)}`,
      board: null,
      before: { sentAt: null },
      after: { sentAt: at },
    })
  })
}

function pick({ account, kind, about }: NoticeKey): NoticeKey {
  return { account, kind, about }
}
