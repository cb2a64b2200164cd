import { collectionApi } from '@quarterdeck/contract'
import type { Access } from '../access/mount-signed.ts'
import type { Post } from '../accounts/send-link.ts'
import type { Context } from '../context.ts'
import { previewReminders } from './preview-reminders.ts'
import { sendReminderAgain } from './send-again.ts'

/** Seeing which reminders go out next, and sending one again. */
export function reminderRoutes({ mountSigned }: Access, ctx: Context, post: Post): void {
  const { publicAddress, mailer } = post
  mountSigned(collectionApi.previewReminders, ({ params }) =>
    previewReminders({ ctx, input: params, post: { publicAddress, sendsMail: mailer !== null } }),
  )
  mountSigned(collectionApi.sendReminderAgain, ({ who, params }) =>
    sendReminderAgain({ ctx, who, input: params, post }),
  )
}
