import type { MeasureFields, Owner } from '@quarterdeck/contract'
import type { Write } from '../store/db.ts'
import { freeMeasureId } from '../store/ids.ts'
import type { Schema } from '../store/schema.ts'
import type { MeasureKey } from './find-measure.ts'
import { lastPosition } from './last-position.ts'

/** Adds a measure that has been checked, with its owners, at the end of the board's measures. */
export async function addMeasure(
  tx: Write,
  t: Schema,
  { fields, objective, ...key }: MeasureKey & { fields: MeasureFields; objective: string },
): Promise<void> {
  const { code, aim, title, owners } = fields
  const held = await tx.select({ id: t.measures.id }).from(t.measures)
  const id = freeMeasureId({ ...key, code }, new Set(held.map((each) => each.id)))
  const position = (await lastPosition(tx, t, 'measures')) + 1
  await tx.insert(t.measures).values({ id, ...key, code, objective, aim, title, position })
  await addOwners(tx, t, id, owners)
}

/** Adds who answers for a measure, in their order. */
export async function addOwners(
  tx: Write,
  t: Schema,
  measure: string,
  owners: readonly Owner[],
): Promise<void> {
  const rows = owners.map(({ officer, deputy }, at) => ({
    measure,
    officer,
    deputy,
    position: at + 1,
  }))
  if (rows.length > 0) {
    await tx.insert(t.measureOwners).values(rows)
  }
}
