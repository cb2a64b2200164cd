import type { BoardSummary } from '@quarterdeck/contract'
import { desc, eq } from 'drizzle-orm'
import { DomainError } from '../errors.ts'
import type { Db, Reading } from '../store/db.ts'

/** The newest of a board's names. */
export async function nameToday({ t, read }: Reading, board: string): Promise<string> {
  const [newest] = await read
    .select({ name: t.boardNames.name })
    .from(t.boardNames)
    .where(eq(t.boardNames.board, board))
    .orderBy(desc(t.boardNames.from))
    .limit(1)
  return newest?.name ?? board
}

/** @throws DomainError 'not-found' for a board that is not there */
export async function readBoard(db: Db, id: string): Promise<BoardSummary> {
  const [row] = await db.read.select().from(db.t.boards).where(eq(db.t.boards.id, id))
  if (row === undefined) throw new DomainError('not-found', `There is no board ${id}.`)
  return { id, codePrefix: row.codePrefix, name: await nameToday(db, id) }
}
