import { join } from 'node:path'
import type { Db } from '../store/db.ts'
import { testDb } from '../store/test-db.ts'
import { importAndFreeze, readImportFolder } from './import-and-freeze.ts'

const FOLDER = join(import.meta.dirname, '../../../../data/halton')

/** A fresh store with the first board's three reports, for tests; kept as `testDb` says. */
export async function haltonDb(cleanUp?: Parameters<typeof testDb>[0]): Promise<Db> {
  const db = await testDb(cleanUp)
  const now = () => new Date('2022-02-01T09:00:00Z')
  await importAndFreeze({
    ctx: { db, now },
    input: { files: readImportFolder(FOLDER), actor: 'test' },
  })
  return db
}
