import { existsSync } from 'node:fs'
import type { Context } from '../context.ts'
import type { ImportResult } from '../importing/result.ts'
import { SettingError } from '../start-failure.ts'
import type { Reading } from '../store/db.ts'
import { freezeEveryBoard, importAndFreeze, readImportFolder } from './import-and-freeze.ts'

const ACTOR = 'start-up'

/** Whether a database holds nothing yet. */
export async function isEmpty({ t, read }: Reading): Promise<boolean> {
  const boards = await read.select({ id: t.boards.id }).from(t.boards).limit(1)
  return boards.length === 0
}

/**
 * Makes a migrated database ready to serve: loads the board's data into an empty one, and freezes
 * any publication that is not frozen yet.
 * @throws SettingError where the database is empty and the data folder is not there
 * @throws Error naming the first fault when the data folder has one; nothing of it is kept then
 */
export async function prepareDatabase({
  dataFolder,
  log,
  ...ctx
}: Context & { dataFolder: string; log: (line: string) => void }): Promise<void> {
  if (!(await isEmpty(ctx.db))) {
    await freezeEveryBoard(ctx, ACTOR)
    return
  }
  if (!existsSync(dataFolder)) {
    throw new SettingError(
      `The database is empty, and the folder ${dataFolder} to load it from is not there.\n` +
        'QUARTERDECK_FIGURES names one in the import format; without it, data/halton is loaded.',
    )
  }
  log(`Loading the figures in ${dataFolder}`)
  const files = readImportFolder(dataFolder)
  const result = await importAndFreeze({ ctx, input: { files, actor: ACTOR } })
  if (!result.ok) throw new Error(`${dataFolder} cannot be loaded: ${firstFault(result)}`)
}

function firstFault({ faults, more }: Extract<ImportResult, { ok: false }>): string {
  const [first] = faults
  if (first === undefined) return 'the import was refused'
  const others = faults.length - 1 + more
  const rest = others === 0 ? '' : ` (and ${others} more)`
  return `${first.file}: ${first.cause}${rest}`
}
