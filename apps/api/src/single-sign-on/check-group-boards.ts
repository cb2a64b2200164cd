import type { HeldRole } from '@quarterdeck/contract'
import { SettingError } from '../start-failure.ts'
import type { Db } from '../store/db.ts'

/**
 * Holds the roles of groups to the boards and services there are.
 * @throws SettingError naming the first that is not there
 */
export async function checkGroupBoards(
  { t, read }: Db,
  groups: ReadonlyMap<string, readonly HeldRole[]>,
): Promise<void> {
  const boards = await read.select({ id: t.boards.id }).from(t.boards)
  const services = await read
    .select({ id: t.services.id, board: t.services.board })
    .from(t.services)
  for (const { board, service } of [...groups.values()].flat()) {
    const isThere =
      board === null ||
      (service === null
        ? boards.some(({ id }) => id === board)
        : services.some((each) => each.id === service && each.board === board))
    if (!isThere) {
      const name = service === null ? `board "${board}"` : `service "${service}" of "${board}"`
      throw new SettingError(`QUARTERDECK_OIDC_GROUPS names the ${name}, which is not there.`)
    }
  }
}
