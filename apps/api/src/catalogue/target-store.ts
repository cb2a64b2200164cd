import { and, eq } from 'drizzle-orm'
import type { Write } from '../store/db.ts'
import { periodId, targetId } from '../store/ids.ts'
import type { NewRow, Schema } from '../store/schema.ts'

type Of = { readonly measure: string; readonly component: string }

/** Adds a version of a target, or corrects the one with this id. */
export async function keepTarget(
  tx: Write,
  t: Schema,
  { id, ...row }: Omit<NewRow<'targets'>, 'id'> & { id: string | undefined },
): Promise<void> {
  if (id !== undefined) {
    await tx.update(t.targets).set(row).where(eq(t.targets.id, id))
    return
  }
  const made = targetId(row.measure, row.component, row.validFrom)
  await tx.insert(t.targets).values({ id: made, ...row })
}

/** Keeps these targets of single quarters in place of those held; quarters are added as needed. */
export async function keepQuarters(
  tx: Write,
  t: Schema,
  {
    board,
    measure,
    component,
    quarters,
  }: Of & { board: string; quarters: readonly { period: string; value: string }[] },
): Promise<void> {
  const { periods, periodTargets } = t
  await tx
    .delete(periodTargets)
    .where(and(eq(periodTargets.measure, measure), eq(periodTargets.component, component)))
  if (quarters.length === 0) {
    return
  }
  await tx
    .insert(periods)
    .values(quarters.map(({ period }) => ({ id: periodId(board, period), board, period })))
    .onConflictDoNothing()
  await tx.insert(periodTargets).values(
    quarters.map(({ period, value }) => ({
      measure,
      component,
      period: periodId(board, period),
      value,
    })),
  )
}
