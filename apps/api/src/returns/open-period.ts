import type { ReturnList } from '@quarterdeck/contract'
import type { Quarter } from '@quarterdeck/judgement'
import { and, eq } from 'drizzle-orm'
import { actorOf, type SignedIn } from '../access/signed-in.ts'
import { recordChange } from '../audit/record-change.ts'
import { dayOf } from '../catalogue/today.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { listPublications } from '../scorecard/scorecard-store.ts'
import type { Reading, Write } from '../store/db.ts'
import { periodId } from '../store/ids.ts'
import type { Schema } from '../store/schema.ts'
import { refuseEarlyDue } from './due-day.ts'
import { gatherReturns } from './gather-returns.ts'
import { findOpenQuarter, readPeriod } from './open-quarter.ts'
import { planOwed } from './plan-owed.ts'

/**
 * Opens a period for returns: everything that the year's plan asks for is owed by a day, save what
 * is not due this quarter, which says why.
 * @throws DomainError 'invalid' for a due day before the quarter has ended, 'not-found' for a year
 * without a plan, 'conflict' for a period that is open already, or not after those published
 */
export async function openPeriod({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: { board: string; period: string; due: string }
}): Promise<ReturnList> {
  const { board, due } = input
  const quarter = readPeriod(input.period)
  refuseEarlyDue(due, quarter)
  const now = ctx.now()
  return await ctx.db.write(async (tx) => {
    const reading = { t: ctx.db.t, read: tx }
    await refuseOutOfOrder(reading, board, quarter)
    const asked = await planOwed(reading, board, quarter)
    if (asked.length === 0) {
      throw new DomainError(
        'not-found',
        `There is no plan of ${quarter.year} to ask for. Roll the year forward first.`,
      )
    }
    const row = periodId(board, quarter.id)
    const opened = { returnDue: due, openedAt: now.toISOString() }
    await keepPeriod(tx, ctx.db.t, { id: row, board, period: quarter.id, ...opened })
    await tx.insert(ctx.db.t.owedReturns).values(asked.map((each) => ({ ...each, period: row })))
    await recordChange(tx, ctx.db.t, {
      at: now.toISOString(),
      actor: actorOf(who),
      action: 'open-period',
      subject: `period ${board} ${quarter.id}`,
      board,
      before: null,
      after: { due, returns: asked.length },
    })
    const open = await findOpenQuarter(reading, input)
    const returns = await gatherReturns(reading, open, who, dayOf(now))
    return { returns: returns.map(({ shown }) => shown) }
  })
}

async function refuseOutOfOrder(reading: Reading, board: string, quarter: Quarter): Promise<void> {
  const { t, read } = reading
  const published = await listPublications(reading, board)
  const after = published.find(({ period }) => period >= quarter.id)
  if (after !== undefined) {
    throw new DomainError('conflict', `${after.period} is published already. Open a later quarter.`)
  }
  const [held] = await read
    .select({ openedAt: t.periods.openedAt })
    .from(t.periods)
    .where(and(eq(t.periods.board, board), eq(t.periods.period, quarter.id)))
  if (held !== undefined && held.openedAt !== null) {
    throw new DomainError('conflict', `${quarter.label} is open already.`)
  }
}

async function keepPeriod(
  tx: Write,
  t: Schema,
  row: { id: string; board: string; period: string; returnDue: string; openedAt: string },
): Promise<void> {
  const { returnDue, openedAt } = row
  await tx
    .insert(t.periods)
    .values(row)
    .onConflictDoUpdate({ target: t.periods.id, set: { returnDue, openedAt } })
}
