import type { BoardSummary } from '@quarterdeck/contract'
import { asc } from 'drizzle-orm'
import { nameToday } from '../boards/board-store.ts'
import { type Frozen, readFrozenPublication } from '../publication/frozen.ts'
import { listIssues, type PublicationRow, standingIssues } from '../scorecard/scorecard-store.ts'
import type { Db } from '../store/db.ts'
import {
  type Histories,
  type RestatedStatus,
  readHistories,
  readRestatedSince,
} from './watch-store.ts'

/** A board as it is watched: by its newest published quarter, and by those before. */
export type WatchedBoard = {
  readonly board: BoardSummary
  /** Every issue, corrections included, in their sequence. */
  readonly issues: readonly PublicationRow[]
  /** The issue of each quarter that stands, the oldest quarter first. */
  readonly standing: readonly PublicationRow[]
  /** The newest quarter; null for a board that has published none. */
  readonly frozen: Frozen | null
  readonly histories: Histories
  /** The statuses of earlier quarters that the newest quarter, or what was issued since, changed. */
  readonly restated: readonly RestatedStatus[]
}

/** All boards in the order they were set up. */
export async function readWatchedBoards(db: Db): Promise<WatchedBoard[]> {
  const { t, read } = db
  const rows = await read.select().from(t.boards).orderBy(asc(t.boards.position))
  const boards: WatchedBoard[] = []
  for (const { id, codePrefix } of rows) {
    const issues = await listIssues(db, id)
    const standing = standingIssues(issues).toSorted((one, other) =>
      one.period < other.period ? -1 : 1,
    )
    const newest = standing.at(-1)
    const restated = await readRestated(db, issues, newest)
    boards.push({
      board: { id, codePrefix, name: await nameToday(db, id) },
      issues,
      standing,
      frozen: newest === undefined ? null : await readFrozenPublication(db, newest),
      histories: withRestated(await readHistories(db, standing), restated),
      restated,
    })
  }
  return boards
}

async function readRestated(
  db: Db,
  issues: readonly PublicationRow[],
  newest: PublicationRow | undefined,
): Promise<RestatedStatus[]> {
  const first = issues.find(({ period }) => period === newest?.period)
  return first === undefined ? [] : await readRestatedSince(db, first.board, first.sequence)
}

/** Has each quarter tell what it is now, beside what it was published as. */
function withRestated(histories: Histories, restated: readonly RestatedStatus[]): Histories {
  const nowOf = new Map(
    restated.map(({ indicator, period, now }) => [`${indicator} ${period}`, now]),
  )
  return new Map(
    [...histories].map(([indicator, history]) => [
      indicator,
      history.map((quarter) => {
        const now = nowOf.get(`${indicator} ${quarter.period}`)
        return now === undefined ? quarter : { ...quarter, restated: now }
      }),
    ]),
  )
}
