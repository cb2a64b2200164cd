import type { SessionRow } from '@quarterdeck/contract'
import { desc, eq } from 'drizzle-orm'
import type { SignedIn } from '../access/signed-in.ts'
import type { Context } from '../context.ts'
import { isLive } from './session-times.ts'

/** Where somebody is signed in, last used first. */
export async function listSessions({
  ctx,
  who,
}: {
  ctx: Context
  who: SignedIn
}): Promise<SessionRow[]> {
  const { t, read } = ctx.db
  const rows = await read
    .select()
    .from(t.sessions)
    .where(eq(t.sessions.account, who.account))
    .orderBy(desc(t.sessions.seenAt))
  return rows
    .filter((row) => isLive(row, ctx.now()))
    .map(({ id, device, startedAt, seenAt }) => ({
      id,
      device,
      startedAt,
      seenAt,
      isThisOne: id === who.session,
    }))
}
