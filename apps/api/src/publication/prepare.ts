import type { Context } from '../context.ts'
import { freezeEveryBoard, importAndFreeze, readImportFolder } from './import-and-freeze.ts'

const ACTOR = 'start-up'

/**
 * Makes a migrated database ready to serve: loads the board's data into an empty one, and freezes
 * any publication that is not frozen yet.
 * @throws when the data folder has a fault; nothing of it is kept then
 */
export async function prepareDatabase({
  dataFolder,
  log,
  ...ctx
}: Context & { dataFolder: string; log: (line: string) => void }): Promise<void> {
  const boards = await ctx.db.read.select({ id: ctx.db.t.boards.id }).from(ctx.db.t.boards).limit(1)
  if (boards.length > 0) {
    await freezeEveryBoard(ctx, ACTOR)
    return
  }
  log(`Loading ${dataFolder}`)
  await importAndFreeze({ ctx, input: { files: readImportFolder(dataFolder), actor: ACTOR } })
}
