import { join } from 'node:path'
import type { Db } from '../store/db.ts'
import { type CleanUp, copyTemplate, makeTemplate } from '../store/test-db.ts'
import { importAndFreeze, readImportFolder } from './import-and-freeze.ts'

const FOLDER = join(import.meta.dirname, '../../../../data/halton')

let imported: Promise<string> | undefined

async function importHalton(db: Db): Promise<void> {
  const now = () => new Date('2022-02-01T09:00:00Z')
  await importAndFreeze({
    ctx: { db, now },
    input: { files: readImportFolder(FOLDER), actor: 'test' },
  })
}

/** A fresh store with the first board's three reports, for tests; kept as `copyTemplate` says. */
export async function haltonDb(cleanUp?: CleanUp): Promise<Db> {
  imported ??= makeTemplate(importHalton)
  return copyTemplate(await imported, cleanUp)
}
