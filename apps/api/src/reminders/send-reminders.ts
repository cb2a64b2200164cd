import { dayInUk } from '../audit/uk-days.ts'
import type { ActingContext } from '../context.ts'
import type { Mailer } from '../mail/mailer.ts'
import { lineUpReminders, type NoAddress } from './line-up-reminders.ts'
import { type PlannedReminder, planReminders } from './plan-reminders.ts'
import { readOwing } from './read-owing.ts'
import { reminderMessage } from './reminder-message.ts'
import { confirmReminder, markReminder } from './reminder-store.ts'

/** How reminders reach people. */
export type ReminderPost = {
  readonly publicAddress: string | null
  readonly mailer: Mailer
  /** Told why a message could not be sent. */
  readonly noteFailure: (error: unknown) => void
}

/** What a run came to. */
export type SentReminders = {
  readonly sent: readonly PlannedReminder[]
  /** Marked, and the mail server did not say that it took them. */
  readonly unconfirmed: readonly PlannedReminder[]
  readonly noAddress: readonly NoAddress[]
  /** Whether it ended early: the mail server is away, or it was told to. The next run goes on. */
  readonly isCutShort: boolean
}

/**
 * Sends the reminders of the day, of every board. Each is planned once more and marked in one write
 * before it is sent, so that none goes twice, and none to somebody who handed in meanwhile.
 * @param mayGoOn asked before each message
 */
export async function sendReminders({
  ctx,
  post,
  mayGoOn,
}: {
  ctx: ActingContext
  post: ReminderPost
  mayGoOn: () => Promise<boolean>
}): Promise<SentReminders> {
  const today = dayInUk(ctx.now())
  const { queue, noAddress } = await lineUpReminders(ctx.db, today)
  const sent: PlannedReminder[] = []
  const unconfirmed: PlannedReminder[] = []
  for (const { board, planned } of queue) {
    if (!(await mayGoOn())) {
      return { sent, unconfirmed, noAddress, isCutShort: true }
    }
    const marked = await mark(ctx, { board, officer: planned.officer.id, today })
    const outcome = marked === null ? null : await sendOne(ctx, post, marked, today)
    if (marked !== null) {
      const list = outcome === 'sent' ? sent : unconfirmed
      list.push(marked)
    }
    if (outcome === 'server away') {
      return { sent, unconfirmed, noAddress, isCutShort: true }
    }
  }
  return { sent, unconfirmed, noAddress, isCutShort: false }
}

/** Marks what somebody is to be reminded of as it stands in this write; null where nothing is left. */
async function mark(
  { db, now, actor }: ActingContext,
  { board, officer, today }: { board: string; officer: string; today: string },
): Promise<PlannedReminder | null> {
  const { t } = db
  return await db.write(async (tx) => {
    const quarters = await readOwing({ t, read: tx }, board, today)
    const planned = planReminders(today, quarters).find((each) => each.officer.id === officer)
    if (planned === undefined) {
      return null
    }
    await markReminder(tx, t, { planned, day: today, at: now().toISOString(), actor })
    return planned
  })
}

async function sendOne(
  ctx: ActingContext,
  { mailer, publicAddress, noteFailure }: ReminderPost,
  planned: PlannedReminder,
  day: string,
): Promise<'sent' | 'refused' | 'server away'> {
  try {
    await mailer.send(reminderMessage(planned, publicAddress))
  } catch (error) {
    noteFailure(error)
    return isServerAway(error) ? 'server away' : 'refused'
  }
  const quarters = planned.quarters.map(({ quarter }) => quarter)
  await confirmReminder(ctx, { officer: planned.officer.id, day, quarters })
  return 'sent'
}

/** Whether the next message would fare the same: it is left for the next run then, unmarked. */
export function isServerAway(error: unknown): boolean {
  const { command, code } = (error ?? {}) as Record<string, unknown>
  return command === 'CONN' || code === 'EAUTH'
}
