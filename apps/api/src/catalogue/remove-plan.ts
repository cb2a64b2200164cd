import { previousYear, quartersOf } from '@quarterdeck/judgement'
import { and, eq, inArray } from 'drizzle-orm'
import type { Write } from '../store/db.ts'
import { periodId } from '../store/ids.ts'
import type { Schema } from '../store/schema.ts'
import type { MeasureRow } from './catalogue-store.ts'
import { removeMeasures } from './remove-measures.ts'

type Plan = {
  readonly board: string
  readonly year: string
  readonly measures: readonly MeasureRow[]
  readonly milestones: readonly { readonly plan: string }[]
}

/** Removes a year's plan that nothing stands on, in an order in which nothing is left without what it refers to. */
export async function removePlan(
  tx: Write,
  t: Schema,
  { board, year, measures, milestones }: Plan,
): Promise<void> {
  const plans = milestones.map(({ plan }) => plan)
  await removeMeasures(tx, t, measures)
  await tx.delete(t.milestoneOwners).where(inArray(t.milestoneOwners.plan, plans))
  await tx.delete(t.milestonePlans).where(inArray(t.milestonePlans.id, plans))
  await goOnWithMilestones(tx, t, board, previousYear(year))
  const { objectives, periods } = t
  await tx.delete(objectives).where(and(eq(objectives.board, board), eq(objectives.year, year)))
  const quarters = quartersOf(year).map(({ id }) => periodId(board, id))
  await tx.delete(periods).where(inArray(periods.id, quarters))
}

/** Milestones that ended when a year was rolled forward have not ended. */
async function goOnWithMilestones(
  tx: Write,
  { milestones, milestonePlans }: Schema,
  board: string,
  year: string,
): Promise<void> {
  const ofYear = tx
    .select({ id: milestonePlans.milestone })
    .from(milestonePlans)
    .where(and(eq(milestonePlans.board, board), eq(milestonePlans.year, year)))
  await tx
    .update(milestones)
    .set({ endedAfter: null, endedReason: null })
    .where(and(eq(milestones.endedAfter, year), inArray(milestones.id, ofYear)))
}
