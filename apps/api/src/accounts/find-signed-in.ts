import { eq } from 'drizzle-orm'
import { hashToken } from '../access/secret-tokens.ts'
import type { SignedIn } from '../access/signed-in.ts'
import type { Context } from '../context.ts'
import { findSession, listRoles } from './account-store.ts'
import { isLive, isSeenLongAgo } from './session-times.ts'

/** Whose session a token is; null where it is none, has ended, or its account is closed. */
export async function findSignedIn({
  ctx,
  input,
}: {
  ctx: Context
  input: { token: string }
}): Promise<SignedIn | null> {
  const { t, read, write } = ctx.db
  const found = await findSession(read, t, hashToken(input.token))
  const now = ctx.now()
  if (found === undefined || found.account.closedAt !== null || !isLive(found.session, now)) {
    return null
  }
  const { session, account } = found
  if (isSeenLongAgo(session, now)) {
    const seenAt = now.toISOString()
    await write((tx) => tx.update(t.sessions).set({ seenAt }).where(eq(t.sessions.id, session.id)))
  }
  return {
    account: account.id,
    name: account.name,
    officer: account.officer,
    roles: await listRoles(read, t, account.id),
    session: session.id,
  }
}
