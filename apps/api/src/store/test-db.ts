import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Db, openSqlite } from './db.ts'
import { migrateFile } from './migrate.ts'

/**
 * A migrated store that tests begin from, filled once and copied for each. Gives its file, kept
 * until the process ends.
 */
export async function makeTemplate(fill?: (db: Db) => Promise<unknown>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'quarterdeck-template-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'template.db')
  await migrateFile(file)
  if (fill !== undefined) {
    const db = openSqlite(file)
    await fill(db)
    await db.close()
  }
  return file
}

export type CleanUp = (clean: () => void | Promise<void>) => void

/** A folder of the running test's own, removed when the test is over. */
export function testFolder(cleanUp: CleanUp = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'quarterdeck-test-'))
  cleanUp(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/**
 * A fresh copy of a template for the running test, closed and removed when it is over. Tests that
 * only read one may share it: `copyTemplate(file, afterAll)` keeps it until the file is done.
 */
export function copyTemplate(template: string, cleanUp: CleanUp = onTestFinished): Db {
  const file = join(testFolder(cleanUp), 'test.db')
  copyFileSync(template, file)
  const db = openSqlite(file)
  cleanUp(() => db.close())
  return db
}

let empty: Promise<string> | undefined

/** A fresh, empty, migrated store for the running test, kept as `copyTemplate` says. */
export async function testDb(cleanUp?: CleanUp): Promise<Db> {
  empty ??= makeTemplate()
  return copyTemplate(await empty, cleanUp)
}
