import type { MadeLink } from '@quarterdeck/contract'
import type { ActingContext } from '../context.ts'
import { findAccount } from './account-store.ts'
import { getOpenAccount } from './get-account.ts'
import { addLink, linkKindFor } from './link-store.ts'
import { type Post, sendLink } from './send-link.ts'

/**
 * Makes a new link for an account and sends it: an invitation, or a reset where it has a password.
 * @throws DomainError 'not-found', or 'conflict' for a closed account
 */
export async function makeLink({
  ctx,
  input,
  post,
}: {
  ctx: ActingContext
  input: { account: string }
  post: Post
}): Promise<MadeLink> {
  const { t } = ctx.db
  const { account, link } = await ctx.db.write(async (tx) => {
    const open = await getOpenAccount(tx, t, input.account)
    const row = await findAccount(tx, t, open.id)
    const kind = linkKindFor({ passwordHash: row?.passwordHash ?? null })
    const recording = { at: ctx.now(), actor: ctx.actor }
    return { account: open, link: await addLink(tx, t, { account: open.id, kind }, recording) }
  })
  return sendLink(post, account, link)
}
