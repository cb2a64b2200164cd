import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Db, openSqlite } from './db.ts'
import { migrateFile } from './migrate.ts'

let template: Promise<string> | undefined

async function migratedTemplate(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'quarterdeck-template-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'template.db')
  await migrateFile(file)
  return file
}

type CleanUp = (clean: () => void | Promise<void>) => void

/** A folder of the running test's own, removed when the test is over. */
export function testFolder(cleanUp: CleanUp = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'quarterdeck-test-'))
  cleanUp(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/**
 * A fresh, empty, migrated store for the running test, closed and removed when it is over. Tests
 * that only read one may share it: `testDb(afterAll)` keeps it until the file is done.
 */
export async function testDb(cleanUp: CleanUp = onTestFinished): Promise<Db> {
  template ??= migratedTemplate()
  const file = join(testFolder(cleanUp), 'test.db')
  copyFileSync(await template, file)
  const db = openSqlite(file)
  cleanUp(() => db.close())
  return db
}
