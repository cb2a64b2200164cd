import { and, eq } from 'drizzle-orm'
import { actorOf, type SignedIn } from '../access/signed-in.ts'
import { recordChange } from '../audit/record-change.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'

/**
 * Ends one of somebody's own sessions.
 * @throws DomainError 'not-found' for another's as for one that is not there
 */
export async function endSession({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: { session: string }
}): Promise<void> {
  const { t } = ctx.db
  await ctx.db.write(async (tx) => {
    const ended = await tx
      .delete(t.sessions)
      .where(and(eq(t.sessions.id, input.session), eq(t.sessions.account, who.account)))
      .returning({ id: t.sessions.id })
    if (ended.length === 0) {
      throw new DomainError('not-found', 'This session has ended already.')
    }
    await recordChange(tx, t, {
      at: ctx.now().toISOString(),
      actor: actorOf(who),
      action: 'end-session',
      subject: actorOf(who),
      board: null,
      before: null,
      after: null,
    })
  })
}
