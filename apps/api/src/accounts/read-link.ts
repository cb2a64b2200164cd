import type { LinkAnswer } from '@quarterdeck/contract'
import type { Context } from '../context.ts'
import { findLink } from './link-store.ts'

/**
 * Whom a link is for and what it lets them do; it is not used by that.
 * @throws DomainError 'not-found' for one that does not work
 */
export async function readLink({
  ctx,
  input,
}: {
  ctx: Context
  input: { token: string }
}): Promise<LinkAnswer> {
  const { t, read } = ctx.db
  const { account, kind } = await findLink(read, t, { ...input, now: ctx.now() })
  return { kind, name: account.name, email: account.email }
}
