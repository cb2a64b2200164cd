import { and, eq, max } from 'drizzle-orm'
import type { Read } from '../store/db.ts'
import type { Row, Schema } from '../store/schema.ts'

export async function findObjective(
  read: Read,
  t: Schema,
  { board, year, code }: { board: string; year: string; code: string },
): Promise<Row<'objectives'> | undefined> {
  const { objectives } = t
  const [row] = await read
    .select()
    .from(objectives)
    .where(and(eq(objectives.board, board), eq(objectives.year, year), eq(objectives.code, code)))
  return row
}

/** The place after the last objective of all, whichever board's. */
export async function lastObjectivePosition(read: Read, t: Schema): Promise<number> {
  const [row] = await read.select({ last: max(t.objectives.position) }).from(t.objectives)
  return row?.last ?? 0
}
