import type { ActingContext } from '../context.ts'
import { lineUpNotices, type SentNotices, sendNotices } from '../follows/send-notices.ts'
import {
  type ReminderPost,
  type SentReminders,
  sendReminders,
} from '../reminders/send-reminders.ts'
import { dropLease, takeLease } from './lease.ts'

/**
 * Does what is done once a night, in one process alone: sends the reminders of the day, then the
 * notices and digests of what people follow. The lease is asked for again before each message, so
 * that a process that lost it stops.
 * @param holder the process, by a name of its own
 * @param isStopping whether the process is told to end
 * @returns what came of it; null where another process is at it
 */
export async function runNightly({
  ctx,
  post,
  holder,
  isStopping = () => false,
}: {
  ctx: ActingContext
  post: ReminderPost
  holder: string
  isStopping?: () => boolean
}): Promise<(SentReminders & { readonly notices: SentNotices }) | null> {
  const lease = { work: 'nightly', holder }
  if (!(await takeLease(ctx, lease))) {
    return null
  }
  try {
    const mayGoOn = async () => !isStopping() && (await takeLease(ctx, lease))
    const reminders = await sendReminders({ ctx, post, mayGoOn })
    const due = reminders.isCutShort
      ? []
      : await lineUpNotices(ctx.db, ctx.now(), post.publicAddress)
    return { ...reminders, notices: await sendNotices({ ctx, post, notices: due, mayGoOn }) }
  } finally {
    await dropLease(ctx, lease)
  }
}
