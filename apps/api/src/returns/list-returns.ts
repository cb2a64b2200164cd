import type { ReturnList } from '@quarterdeck/contract'
import type { SignedIn } from '../access/signed-in.ts'
import { dayOf } from '../catalogue/today.ts'
import type { Context } from '../context.ts'
import { gatherReturns } from './gather-returns.ts'
import { listOpenQuarters } from './open-quarter.ts'

/** What somebody owes or checks, of every period that is open or in review, the newest first. */
export async function listReturns({
  ctx,
  who,
}: {
  ctx: Context
  who: SignedIn
}): Promise<ReturnList> {
  const today = dayOf(ctx.now())
  const opened = await listOpenQuarters(ctx.db)
  const returns = []
  for (const quarter of opened.filter(({ state }) => state !== 'published')) {
    const gathered = await gatherReturns(ctx.db, quarter, who, today)
    returns.push(...gathered.map(({ shown }) => shown))
  }
  return { returns }
}
