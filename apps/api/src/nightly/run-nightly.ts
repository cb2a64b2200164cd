import type { ActingContext } from '../context.ts'
import {
  type ReminderPost,
  type SentReminders,
  sendReminders,
} from '../reminders/send-reminders.ts'
import { dropLease, takeLease } from './lease.ts'

/**
 * Does what is done once a night, in one process alone: sends the reminders of the day. The lease is
 * asked for again before each message, so that a process that lost it stops.
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
}): Promise<SentReminders | null> {
  const lease = { work: 'nightly', holder }
  if (!(await takeLease(ctx, lease))) {
    return null
  }
  try {
    const mayGoOn = async () => !isStopping() && (await takeLease(ctx, lease))
    return await sendReminders({ ctx, post, mayGoOn })
  } finally {
    await dropLease(ctx, lease)
  }
}
