import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Context } from '../context.ts'
import { importFolder } from '../importing/import-folder.ts'
import type { ImportResult } from '../importing/result.ts'
import { freezePublications } from './freeze-publication.ts'

/** The CSV files of an import folder by their names; folders inside it are not looked into. */
export function readImportFolder(folder: string): Map<string, Uint8Array> {
  const entries = readdirSync(folder, { withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.csv'))
  return new Map(files.map(({ name }) => [name, readFileSync(join(folder, name))]))
}

/** Imports a folder's files and freezes the publications that they bring. */
export async function importAndFreeze({
  ctx,
  input,
}: {
  ctx: Context
  input: { files: ReadonlyMap<string, Uint8Array>; actor: string }
}): Promise<ImportResult> {
  const { files, actor } = input
  const result = await importFolder({ ctx: { ...ctx, actor }, input: { files } })
  if (result.ok) await freezeEveryBoard(ctx, actor)
  return result
}

/** Freezes what is published and not frozen yet, on every board. */
export async function freezeEveryBoard(ctx: Context, actor: string): Promise<void> {
  const { t, read } = ctx.db
  const boards = await read.select({ id: t.boards.id }).from(t.boards)
  for (const { id } of boards) await freezePublications({ ctx, input: { board: id, actor } })
}
