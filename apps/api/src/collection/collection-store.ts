import { and, asc, count, eq, isNull } from 'drizzle-orm'
import type { Reading } from '../store/db.ts'

/** The services of a board, in its order. */
export async function readServices({ t, read }: Reading, board: string) {
  return await read
    .select({ id: t.services.id, name: t.services.name })
    .from(t.services)
    .where(eq(t.services.board, board))
    .orderBy(asc(t.services.position))
}

/** How many questions of a board are open, of whatever quarter they were asked. */
export async function countOpenQuestions({ t, read }: Reading, board: string): Promise<number> {
  const [row] = await read
    .select({ open: count() })
    .from(t.questions)
    .innerJoin(t.periods, eq(t.questions.period, t.periods.id))
    .where(and(eq(t.periods.board, board), isNull(t.questions.closedAt)))
  return row?.open ?? 0
}
