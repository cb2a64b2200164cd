import type { BoardList } from '@quarterdeck/contract'
import { asc } from 'drizzle-orm'
import type { Context } from '../context.ts'
import { listPublications } from '../scorecard/scorecard-store.ts'
import { nameToday } from './board-store.ts'

/** The boards, in the order they were set up, each with its newest published quarter. */
export async function listBoards({ ctx }: { ctx: Pick<Context, 'db'> }): Promise<BoardList> {
  const { t, read } = ctx.db
  const rows = await read.select().from(t.boards).orderBy(asc(t.boards.position))
  const boards = []
  for (const { id, codePrefix } of rows) {
    const publications = await listPublications(ctx.db, id)
    const latestPeriod = publications.at(-1)?.period ?? null
    boards.push({ id, codePrefix, name: await nameToday(ctx.db, id), latestPeriod })
  }
  return { boards }
}
