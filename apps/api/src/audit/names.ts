import { listBoards } from '../boards/list-boards.ts'
import type { Context } from '../context.ts'
import { nameAccounts } from './audit-store.ts'

type ById = ReadonlyMap<string, string>

/** What things are called now, by the ids that the audit trail keeps of them. */
export type Names = {
  readonly accounts: ById
  readonly boards: ById
  readonly officers: ById
  readonly services: ById
  readonly indicators: ById
  /** The codes of measures and milestones, by `cypf 2021/22 residential-placements`. */
  readonly codes: ById
}

/** Reads the names of everything that a change can be about. */
export async function readNames(ctx: Pick<Context, 'db'>): Promise<Names> {
  const { t, read } = ctx.db
  const { officers, services, indicators, measures, milestonePlans: plans } = t
  const { boards } = await listBoards({ ctx })
  const planned = [
    ...(await read
      .select({
        board: measures.board,
        year: measures.year,
        id: measures.indicator,
        code: measures.code,
      })
      .from(measures)),
    ...(await read
      .select({ board: plans.board, year: plans.year, id: plans.milestone, code: plans.code })
      .from(plans)),
  ]
  return {
    accounts: await nameAccounts(read, t),
    boards: byId(boards),
    officers: byId(await read.select({ id: officers.id, name: officers.name }).from(officers)),
    services: byId(await read.select({ id: services.id, name: services.name }).from(services)),
    indicators: byId(
      await read.select({ id: indicators.id, name: indicators.name }).from(indicators),
    ),
    codes: new Map(
      planned.map(({ board, year, id, code }) => [`${board} ${year} ${id}`, code] as const),
    ),
  }
}

function byId(rows: readonly { readonly id: string; readonly name: string }[]): ById {
  return new Map(rows.map(({ id, name }) => [id, name]))
}
