import type { Follows } from '@quarterdeck/contract'
import { eq } from 'drizzle-orm'
import type { SignedIn } from '../access/signed-in.ts'
import { listBoards } from '../boards/list-boards.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { listIndicators } from '../indicators/list-indicators.ts'

/** What somebody follows, by the newest published quarter that has it, and whether they want a digest. */
export async function listFollows({ ctx, who }: { ctx: Context; who: SignedIn }): Promise<Follows> {
  const { t, read } = ctx.db
  const rows = await read.select().from(t.follows).where(eq(t.follows.account, who.account))
  const followed = new Set(rows.map(({ board, indicator }) => `${board} ${indicator}`))
  const measures: Follows['measures'] = []
  for (const { id, name } of (await listBoards({ ctx })).boards) {
    if (rows.some(({ board }) => board === id)) {
      const { indicators } = await listIndicators({ ctx, input: { board: id } })
      const own = indicators.filter((each) => followed.has(`${id} ${each.id}`))
      measures.push(
        ...own.map(({ id: indicator, code, title, newest: { period, status } }) => ({
          board: { id, name },
          indicator,
          code,
          title,
          period,
          status,
        })),
      )
    }
  }
  const [digest] = await read.select().from(t.digests).where(eq(t.digests.account, who.account))
  return { measures, digest: digest !== undefined, address: await addressOf(ctx, who) }
}

async function addressOf({ db: { t, read } }: Context, { account }: SignedIn): Promise<string> {
  const [row] = await read
    .select({ email: t.accounts.email })
    .from(t.accounts)
    .where(eq(t.accounts.id, account))
  if (row === undefined) {
    throw new DomainError('sign-in-needed', 'Sign in first.')
  }
  return row.email
}
