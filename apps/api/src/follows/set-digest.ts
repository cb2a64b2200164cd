import type { Follows } from '@quarterdeck/contract'
import { eq } from 'drizzle-orm'
import { actorOf, type SignedIn } from '../access/signed-in.ts'
import { recordChange } from '../audit/record-change.ts'
import type { Context } from '../context.ts'
import { listFollows } from './list-follows.ts'

/** Has somebody get a weekly digest from now on, or none; to say so again changes nothing. */
export async function setDigest({
  ctx,
  who,
  input: { wanted },
}: {
  ctx: Context
  who: SignedIn
  input: { wanted: boolean }
}): Promise<Follows> {
  const { t } = ctx.db
  const { account } = who
  const at = ctx.now().toISOString()
  await ctx.db.write(async (tx) => {
    const changed = wanted
      ? await tx.insert(t.digests).values({ account, since: at }).onConflictDoNothing().returning()
      : await tx.delete(t.digests).where(eq(t.digests.account, account)).returning()
    if (changed.length > 0) {
      await recordChange(tx, t, {
        at,
        actor: actorOf(who),
        action: 'set-digest',
        subject: `digest ${account}`,
        board: null,
        before: { wanted: !wanted },
        after: { wanted },
      })
    }
  })
  return await listFollows({ ctx, who })
}
