import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from '../context.ts'
import { importFolder } from '../importing/import-folder.ts'
import { freezePublications } from './freeze-publication.ts'

/** The files of an import folder by name: its CSV files, and nothing below it. */
export function readImportFolder(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'))
  const files = names.filter((name) => statSync(join(folder, name)).isFile())
  return new Map(files.map((name) => [name, readFileSync(join(folder, name))]))
}

/** Imports a folder's files and freezes the publications that they bring. */
export async function importAndFreeze({
  ctx,
  input,
}: {
  ctx: Context
  input: { files: Map<string, Buffer>; actor: string }
}) {
  const result = await importFolder({
    ctx: { ...ctx, actor: input.actor },
    input: { files: input.files },
  })
  await freezeEveryBoard(ctx, input.actor)
  return result
}

/** Freezes what an import brought in but did not live to freeze. */
export async function freezeEveryBoard(ctx: Context, actor: string): Promise<void> {
  const boards = await ctx.db.read.select({ id: ctx.db.t.boards.id }).from(ctx.db.t.boards)
  for (const { id } of boards) await freezePublications({ ctx, input: { board: id, actor } })
}
