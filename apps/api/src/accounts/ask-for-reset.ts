import { actorOf } from '../access/signed-in.ts'
import type { Background } from '../background.ts'
import type { Context } from '../context.ts'
import { findAccountByEmail } from './account-store.ts'
import { countAttempt, RESET } from './failed-sign-ins.ts'
import { addLink, linkKindFor } from './link-store.ts'
import { type Post, sendLink } from './send-link.ts'

/**
 * Sends somebody a link to set a new password, where an account has the address. What is answered,
 * and after how long, is the same for every address: the work is done after it.
 * @throws DomainError 'too-many-requests' for an address that a link was asked for shortly before
 */
export async function askForReset({
  ctx,
  input,
  post,
  background,
}: {
  ctx: Context
  input: { email: string }
  post: Post
  background: Background
}): Promise<void> {
  await countAttempt(ctx, input.email, RESET)
  if (post.mailer !== null) {
    background.start(() => sendReset(ctx, input.email, post))
  }
}

async function sendReset(ctx: Context, email: string, post: Post): Promise<void> {
  const { t, read } = ctx.db
  const account = await findAccountByEmail(read, t, email)
  const isVouchedFor = account?.passwordHash === null && account.issuer !== null
  if (account === undefined || account.closedAt !== null || isVouchedFor) {
    return
  }
  const recording = { at: ctx.now(), actor: actorOf({ account: account.id }) }
  const link = await ctx.db.write((tx) =>
    addLink(tx, t, { account: account.id, kind: linkKindFor(account) }, recording),
  )
  await sendLink(post, account, link)
}
