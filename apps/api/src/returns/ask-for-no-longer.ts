import { parsePeriod } from '@quarterdeck/judgement'
import { eq, inArray } from 'drizzle-orm'
import type { Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import { refuseEntered } from './refuse-entered.ts'

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
  await refuseEntered(tx, t, ids, (used) => {
    const { label } = parsePeriod(asked.find(({ id }) => id === used)?.period ?? '')
    return `Something was entered of this measure for ${label}, so it stays.`
  })
  await tx.delete(t.owedReturns).where(inArray(t.owedReturns.id, ids))
}
