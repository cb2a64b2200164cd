import { type Watch, WatchKind, type WatchRow } from '@quarterdeck/contract'
import type { Context } from '../context.ts'
import { withPublicNames } from '../publication/public-names.ts'
import { listRestated } from './list-restated.ts'
import { readActions } from './read-actions.ts'
import { watchMeasures } from './watch-measures.ts'
import { watchMilestones } from './watch-milestones.ts'
import { readLastStates, readServices } from './watch-store.ts'
import { readWatchedBoards, type WatchedBoard } from './watched-boards.ts'
import { quarterName } from './watched-row.ts'

/**
 * What senior leaders are to see across all boards, each by its newest published quarter as it was
 * published, for the public: what is red and for how long, what turned, what is heading for red,
 * overdue, judged otherwise by its officers, restated, or past its day.
 */
export async function getWatch({ ctx }: { ctx: Pick<Context, 'db'> }): Promise<Watch> {
  const watched = await readWatchedBoards(ctx.db)
  const rows: WatchRow[] = []
  for (const each of watched) {
    rows.push(...(await rowsOf(ctx, each)))
  }
  const order = WatchKind.options
  const watch = {
    boards: watched.map(({ board, frozen }) => ({
      ...board,
      period: frozen && quarterName(frozen.publication.period),
    })),
    rows: rows.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind)),
  }
  return await withPublicNames(ctx.db, watch)
}

async function rowsOf({ db }: Pick<Context, 'db'>, watched: WatchedBoard): Promise<WatchRow[]> {
  const { board, frozen } = watched
  if (frozen === null) {
    return []
  }
  const services = await readServices(db, board.id, frozen.scorecard.period.year)
  const actions = await readActions(db, frozen)
  const given = { ...watched, frozen }
  const rows = [
    ...watchMeasures(given),
    ...(await listRestated(db, given)),
    ...watchMilestones(given, await readLastStates(db, board.id)),
  ]
  return rows.map((row) => ({
    ...row,
    board: board.id,
    services: services[row.about.kind].get(row.about.id) ?? [],
    actions: actions(row.about),
  }))
}
