import { eq } from 'drizzle-orm'
import { actorOf, type SignedIn } from '../access/signed-in.ts'
import { recordChange } from '../audit/record-change.ts'
import type { Context } from '../context.ts'

/** Ends the session that somebody asks in. */
export async function signOut({ ctx, who }: { ctx: Context; who: SignedIn }): Promise<void> {
  const { t } = ctx.db
  await ctx.db.write(async (tx) => {
    await tx.delete(t.sessions).where(eq(t.sessions.id, who.session))
    await recordChange(tx, t, {
      at: ctx.now().toISOString(),
      actor: actorOf(who),
      action: 'sign-out',
      subject: actorOf(who),
      board: null,
      before: null,
      after: null,
    })
  })
}
