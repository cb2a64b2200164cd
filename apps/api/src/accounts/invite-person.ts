import type { Account, HeldRole, MadeLink } from '@quarterdeck/contract'
import type { ActingContext } from '../context.ts'
import { addAccount } from './add-account.ts'
import { checkEmailIsFree } from './check-email-is-free.ts'
import { checkStanding } from './check-standing.ts'
import { getAccount } from './get-account.ts'
import { addLink } from './link-store.ts'
import { type Post, sendLink } from './send-link.ts'

/**
 * Makes an account, and the link by which its person sets a password. The account is there even
 * where the link could not be sent; its address is then given.
 * @throws DomainError 'conflict' for an address that has an account, 'invalid' for roles that
 *   cannot be given
 */
export async function invitePerson({
  ctx,
  input,
  post,
}: {
  ctx: ActingContext
  input: { email: string; name: string; officer: string | null; roles: readonly HeldRole[] }
  post: Post
}): Promise<{ account: Account; link: MadeLink }> {
  const { t, read } = ctx.db
  const at = ctx.now()
  const { actor } = ctx
  const made = await ctx.db.write(async (tx) => {
    await checkStanding(tx, t, input)
    await checkEmailIsFree(tx, t, input.email)
    const id = await addAccount(tx, t, input, { at: at.toISOString(), actor })
    return { id, link: await addLink(tx, t, { account: id, kind: 'invitation' }, { at, actor }) }
  })
  const account = await getAccount(read, t, made.id)
  return { account, link: await sendLink(post, account, made.link) }
}
