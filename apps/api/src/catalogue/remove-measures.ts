import { count, eq, inArray } from 'drizzle-orm'
import { DomainError } from '../errors.ts'
import type { Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import type { MeasureRow } from './catalogue-store.ts'

/**
 * Removes measures that nothing refers to, with their owners and targets; an indicator that is in
 * no plan after that goes with its definitions.
 * @throws DomainError 'conflict' where figures of such an indicator are held
 */
export async function removeMeasures(
  tx: Write,
  t: Schema,
  measures: readonly Pick<MeasureRow, 'id' | 'indicator'>[],
): Promise<void> {
  const ids = measures.map(({ id }) => id)
  await tx.delete(t.periodTargets).where(inArray(t.periodTargets.measure, ids))
  await tx.delete(t.targets).where(inArray(t.targets.measure, ids))
  await tx.delete(t.measureOwners).where(inArray(t.measureOwners.measure, ids))
  await tx.delete(t.measures).where(inArray(t.measures.id, ids))
  for (const { indicator } of measures) {
    await removeUnplanned(tx, t, indicator)
  }
}

async function removeUnplanned(tx: Write, t: Schema, indicator: string): Promise<void> {
  if (await isAny(tx, t, 'measures', indicator)) return
  if (await isAny(tx, t, 'returns', indicator)) {
    throw new DomainError(
      'conflict',
      `Figures of ${indicator} are held, and no other plan has it. It stays in this one.`,
    )
  }
  await tx.delete(t.definitions).where(eq(t.definitions.indicator, indicator))
  await tx.delete(t.indicators).where(eq(t.indicators.id, indicator))
}

async function isAny(
  tx: Write,
  t: Schema,
  of: 'measures' | 'returns',
  indicator: string,
): Promise<boolean> {
  const table = t[of]
  const [row] = await tx.select({ many: count() }).from(table).where(eq(table.indicator, indicator))
  return row !== undefined && row.many > 0
}
