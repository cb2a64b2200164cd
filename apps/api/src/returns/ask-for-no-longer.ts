import { parsePeriod } from '@quarterdeck/judgement'
import { eq, inArray } from 'drizzle-orm'
import { DomainError } from '../errors.ts'
import type { Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'

/**
 * Has no quarter ask for a measure any more that is taken out of its year's plan.
 * @param measure `measures.id`
 * @throws DomainError 'conflict' where something was typed or handed in of it
 */
export async function askForNoLonger(tx: Write, t: Schema, measure: string): Promise<void> {
  const asked = await tx
    .select({ id: t.owedReturns.id, period: t.periods.period })
    .from(t.owedReturns)
    .innerJoin(t.periods, eq(t.owedReturns.period, t.periods.id))
    .where(eq(t.owedReturns.measure, measure))
  const ids = asked.map(({ id }) => id)
  const typed = await tx
    .select({ owed: t.drafts.owed })
    .from(t.drafts)
    .where(inArray(t.drafts.owed, ids))
  const handedIn = await tx
    .select({ owed: t.submissions.owed })
    .from(t.submissions)
    .where(inArray(t.submissions.owed, ids))
  const entered = [...typed, ...handedIn].map(({ owed }) => owed)
  const used = asked.find(({ id }) => entered.includes(id))
  if (used !== undefined) {
    const { label } = parsePeriod(used.period)
    throw new DomainError(
      'conflict',
      `Something was entered of this measure for ${label}, so it stays.`,
    )
  }
  await tx.delete(t.owedReturns).where(inArray(t.owedReturns.id, ids))
}
