import type { Follows } from '@quarterdeck/contract'
import { and, eq } from 'drizzle-orm'
import { actorOf, type SignedIn } from '../access/signed-in.ts'
import { recordChange } from '../audit/record-change.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { listIssues } from '../scorecard/scorecard-store.ts'
import { readCarrying } from '../scorecard/status-store.ts'
import { listFollows } from './list-follows.ts'

type Given = {
  readonly ctx: Context
  readonly who: SignedIn
  readonly input: { readonly board: string; readonly indicator: string }
}

/**
 * Has somebody follow a measure from now on; to follow it again changes nothing.
 * @throws DomainError 'not-found' for what the board never published
 */
export async function followMeasure({ ctx, who, input }: Given): Promise<Follows> {
  const { t } = ctx.db
  const carrying = await readCarrying(ctx.db, input.indicator)
  const issues = await listIssues(ctx.db, input.board)
  if (!issues.some(({ id }) => carrying.has(id))) {
    throw new DomainError('not-found', `Board ${input.board} has published no such measure.`)
  }
  const since = ctx.now().toISOString()
  const row = { account: who.account, ...input, since }
  await ctx.db.write(async (tx) => {
    const added = await tx.insert(t.follows).values(row).onConflictDoNothing().returning()
    if (added.length > 0) {
      await recordChange(tx, t, {
        at: since,
        actor: actorOf(who),
        action: 'follow-measure',
        subject: subjectOf(row),
        board: input.board,
        before: null,
        after: { since },
      })
    }
  })
  return await listFollows({ ctx, who })
}

/** Has somebody follow a measure no longer; one that they do not follow is left as it is. */
export async function stopFollowing({ ctx, who, input }: Given): Promise<Follows> {
  const { t } = ctx.db
  await ctx.db.write(async (tx) => {
    const isIt = and(
      eq(t.follows.account, who.account),
      eq(t.follows.board, input.board),
      eq(t.follows.indicator, input.indicator),
    )
    const [removed] = await tx.delete(t.follows).where(isIt).returning()
    if (removed !== undefined) {
      await recordChange(tx, t, {
        at: ctx.now().toISOString(),
        actor: actorOf(who),
        action: 'stop-following',
        subject: subjectOf(removed),
        board: input.board,
        before: { since: removed.since },
        after: null,
      })
    }
  })
  return await listFollows({ ctx, who })
}

/** What the audit trail calls it: `follow 1f0c… cypf residential-placements`. */
function subjectOf(row: { account: string; board: string; indicator: string }): string {
  return `follow ${row.account} ${row.board} ${row.indicator}`
}
