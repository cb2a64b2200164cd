import type { HeatMap, PeriodName } from '@quarterdeck/contract'
import type { Context } from '../context.ts'
import { readWatchedBoards, type WatchedBoard } from './watched-boards.ts'
import { quarterName } from './watched-row.ts'

/** The status of every measure of the newest quarters, in all quarters that were published. */
export async function getHeatMap({ ctx }: { ctx: Pick<Context, 'db'> }): Promise<HeatMap> {
  const boards = await readWatchedBoards(ctx.db)
  return { boards: boards.map(mapOf) }
}

function mapOf({ board, standing, frozen, histories }: WatchedBoard): HeatMap['boards'][number] {
  const quarters = standing.map(({ period }) => quarterName(period)).toSorted(byId)
  const measures = frozen?.scorecard.measures ?? []
  return {
    ...board,
    quarters,
    measures: measures.map(({ indicator, code, title }) => {
      const history = histories.get(indicator) ?? []
      const statuses = new Map(history.map(({ period, status }) => [period, status]))
      return {
        indicator,
        code,
        title,
        statuses: quarters.map(({ id }) => statuses.get(id) ?? null),
      }
    }),
  }
}

function byId(one: PeriodName, other: PeriodName): number {
  return one.id < other.id ? -1 : 1
}
