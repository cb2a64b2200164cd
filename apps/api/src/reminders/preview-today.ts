import { dayInUk } from '../audit/uk-days.ts'
import type { Context } from '../context.ts'
import type { Message } from '../mail/mailer.ts'
import { lineUpReminders, type NoAddress } from './line-up-reminders.ts'
import { reminderMessage } from './reminder-message.ts'

/** What a run would send now, of every board, word for word. */
export async function previewToday({
  ctx,
  input,
}: {
  ctx: Context
  input: { readonly publicAddress: string | null }
}): Promise<{ day: string; messages: Message[]; noAddress: NoAddress[] }> {
  const day = dayInUk(ctx.now())
  const { queue, noAddress } = await lineUpReminders(ctx.db, day)
  const messages = queue.map(({ planned }) => reminderMessage(planned, input.publicAddress))
  return { day, messages, noAddress }
}
