import type { ReminderPreview } from '@quarterdeck/contract'
import { dayInUk } from '../audit/uk-days.ts'
import type { Context } from '../context.ts'
import { nextDayOfReminders, planReminders, withoutAddress } from './plan-reminders.ts'
import { readOwing } from './read-owing.ts'
import { reminderMessage } from './reminder-message.ts'

/** The reminders of a board that go out next, word for word, as things stand now. */
export async function previewReminders({
  ctx,
  input,
  post,
}: {
  ctx: Context
  input: { board: string }
  post: { readonly publicAddress: string | null; readonly sendsMail: boolean }
}): Promise<ReminderPreview> {
  const today = dayInUk(ctx.now())
  const quarters = await readOwing(ctx.db, input.board, today)
  const day = nextDayOfReminders(today, quarters)
  const planned = day === null ? [] : planReminders(day, quarters)
  return {
    sendsMail: post.sendsMail,
    hasAddress: post.publicAddress !== null,
    day,
    messages: planned.map((each) => ({
      officer: each.officer,
      ...reminderMessage(each, post.publicAddress),
    })),
    noAddress: withoutAddress(quarters),
  }
}
