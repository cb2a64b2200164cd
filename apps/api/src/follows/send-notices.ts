import { dayInUk } from '../audit/uk-days.ts'
import type { ActingContext } from '../context.ts'
import type { Message } from '../mail/mailer.ts'
import { shiftDays } from '../reminders/days-apart.ts'
import { isServerAway, type ReminderPost } from '../reminders/send-reminders.ts'
import type { Db } from '../store/db.ts'
import {
  confirmNotice,
  keyOf,
  markNotice,
  type NoticeKey,
  readDigests,
  readFollowers,
  readMarked,
} from './follow-store.ts'
import { noticeMessage } from './notice-message.ts'
import {
  digestInstant,
  newestMonday,
  type PlannedNotice,
  planDigests,
  planTurnedRed,
} from './plan-notices.ts'
import { readStatusChanges } from './status-changes.ts'

/** For how long a notice that did not go with its publication is made up for. */
const NOTICE_DAYS = 7

/** A message that can go out, and what it is marked by. */
export type Notice = { readonly key: NoticeKey; readonly message: Message }

/** What a run came to: to whom messages went, and those that the mail server did not confirm. */
export type SentNotices = {
  readonly sent: readonly Notice[]
  readonly unconfirmed: readonly Notice[]
}

/** The notices and digests that have not gone by now, in words. */
export async function lineUpNotices(
  db: Db,
  now: Date,
  publicAddress: string | null,
): Promise<Notice[]> {
  const followers = await readFollowers(db)
  if (followers.length === 0) {
    return []
  }
  const today = dayInUk(now)
  const digests = await readDigests(db)
  const monday = newestMonday(today)
  const since = [...digests.values()].map(({ since: from, last }) =>
    last === null ? from : digestInstant(last),
  )
  const recently = digestInstant(shiftDays(today, -NOTICE_DAYS))
  const after = [recently, ...since].toSorted()[0] ?? recently
  const changes = await readStatusChanges(db, { after, until: now.toISOString() })
  const recent = changes.filter(({ at }) => at > recently)
  const { marked, confirmed } = await readMarked(db)
  const isToGo = (planned: PlannedNotice) => !marked.has(keyOf(planned))
  const turnedRed = planTurnedRed(recent, followers).filter(isToGo)
  const told = new Set([...confirmed, ...turnedRed.map(keyOf)])
  const isDigestDue = now.toISOString() >= digestInstant(monday)
  const due = isDigestDue ? planDigests(monday, changes, followers, digests, told) : []
  return [...turnedRed, ...due.filter(isToGo)].map((planned) => worded(planned, publicAddress))
}

function worded(planned: PlannedNotice, publicAddress: string | null): Notice {
  const { account, kind, about } = planned
  return { key: { account, kind, about }, message: noticeMessage(planned, publicAddress) }
}

/**
 * Sends notices, each marked before it goes, so that none goes twice, whoever else is at it. Where
 * the mail server is away the others stay unmarked, for the next run.
 * @param mayGoOn asked before each message
 */
export async function sendNotices({
  ctx,
  post,
  notices,
  mayGoOn = async () => true,
}: {
  ctx: ActingContext
  post: ReminderPost
  notices: readonly Notice[]
  mayGoOn?: () => Promise<boolean>
}): Promise<SentNotices> {
  const sent: Notice[] = []
  const unconfirmed: Notice[] = []
  for (const notice of notices) {
    if (!(await mayGoOn())) {
      break
    }
    if (await markNotice(ctx, notice.key, notice.message.to)) {
      try {
        await post.mailer.send(notice.message)
        await confirmNotice(ctx, notice.key)
        sent.push(notice)
      } catch (error) {
        post.noteFailure(error)
        unconfirmed.push(notice)
        if (isServerAway(error)) {
          break
        }
      }
    }
  }
  return { sent, unconfirmed }
}
