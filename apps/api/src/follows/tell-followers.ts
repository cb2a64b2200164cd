import type { SignedIn } from '../access/signed-in.ts'
import type { Background } from '../background.ts'
import type { Context } from '../context.ts'
import type { ReminderPost } from '../reminders/send-reminders.ts'
import type { ReturnKey } from '../returns/find-return.ts'
import { planSignedOff } from './plan-signed-off.ts'
import { lineUpNotices, sendNotices } from './send-notices.ts'

/** Tells followers what turned red, after the answer to whoever published it or signed it off. */
export type TellFollowers = {
  readonly published: () => void
  readonly signedOff: (key: ReturnKey, who: SignedIn) => void
}

/** @param post null where mail is not sent: then nobody is told */
export function createTellFollowers(
  ctx: Context,
  background: Background,
  post: ReminderPost | null,
): TellFollowers {
  if (post === null) {
    return { published: () => undefined, signedOff: () => undefined }
  }
  const { publicAddress } = post
  return {
    published: () =>
      background.start(async () => {
        const due = await lineUpNotices(ctx.db, ctx.now(), publicAddress)
        const notices = due.filter(({ key }) => key.kind === 'turned-red')
        await sendNotices({ ctx: { ...ctx, actor: 'publication' }, post, notices })
      }),
    signedOff: (key, who) =>
      background.start(async () => {
        const notices = await planSignedOff(ctx, key, who, publicAddress)
        await sendNotices({ ctx: { ...ctx, actor: 'sign-off' }, post, notices })
      }),
  }
}
