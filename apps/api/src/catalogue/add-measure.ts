import type { MeasureFields, Owner } from '@quarterdeck/contract'
import { desc, eq } from 'drizzle-orm'
import type { Write } from '../store/db.ts'
import { measureId } from '../store/ids.ts'
import type { Schema } from '../store/schema.ts'
import type { MeasureKey } from './find-measure.ts'

/** Adds a measure that has been checked, with its owners, at the end of the board's measures. */
export async function addMeasure(
  tx: Write,
  t: Schema,
  { fields, objective, ...key }: MeasureKey & { fields: MeasureFields; objective: string },
): Promise<void> {
  const { code, aim, title, owners } = fields
  const id = await freeId(tx, t, { ...key, code })
  const [last] = await tx
    .select({ position: t.measures.position })
    .from(t.measures)
    .orderBy(desc(t.measures.position))
    .limit(1)
  const position = (last?.position ?? 0) + 1
  await tx.insert(t.measures).values({ id, ...key, code, objective, aim, title, position })
  await addOwners(tx, t, id, owners)
}

/** A measure that has another code now may have been held under this one first, and keeps its id. */
async function freeId(
  tx: Write,
  t: Schema,
  { board, year, indicator, code }: MeasureKey & { code: string },
): Promise<string> {
  const id = measureId(board, year, code)
  const [taken] = await tx
    .select({ id: t.measures.id })
    .from(t.measures)
    .where(eq(t.measures.id, id))
  return taken === undefined ? id : measureId(board, year, `${code} ${indicator}`)
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
