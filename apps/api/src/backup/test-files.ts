import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { contentHashOf, type FrozenContent } from '../publication/frozen.ts'
import { importAndFreeze, readImportFolder } from '../publication/import-and-freeze.ts'
import { openSqlite } from '../store/db.ts'
import { migrateFile, SQLITE_MIGRATIONS } from '../store/migrate.ts'
import { testFolder } from '../store/test-db.ts'

const FIGURES = join(import.meta.dirname, '../../../../data/halton')

let template: Promise<string> | undefined

async function haltonTemplate(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'quarterdeck-template-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'template.db')
  await migrateFile(file)
  const db = openSqlite(file)
  const now = () => new Date('2022-02-01T09:00:00Z')
  const input = { files: readImportFolder(FIGURES), actor: 'test' }
  await importAndFreeze({ ctx: { db, now }, input })
  await db.close()
  return file
}

/** A database file with the first board's three reports, closed, for the running test alone. */
export async function haltonFile(cleanUp?: Parameters<typeof testFolder>[0]): Promise<string> {
  template ??= haltonTemplate()
  const file = join(testFolder(cleanUp), 'quarterdeck.db')
  copyFileSync(await template, file)
  return file
}

/** Runs statements on a file through a connection of its own, with nothing that it guards against. */
export function change(file: string, statements: string): void {
  const connection = new Database(file)
  connection.unsafeMode()
  connection.pragma('foreign_keys = OFF')
  connection.exec(statements)
  connection.close()
}

/** Every row that a query gives of a file. */
export function rowsOf(file: string, query: string): unknown[] {
  const connection = new Database(file, { readonly: true })
  const rows = connection.prepare(query).all()
  connection.close()
  return rows
}

/** The hashes that the publications of a file are held with. */
export function hashesOf(file: string): unknown[] {
  return rowsOf(file, 'select id, content_hash, frozen from publications order by sequence')
}

/** Changes what is frozen of a publication, and its hash with it. */
export function refreeze(file: string, id: string, edit: (content: FrozenContent) => void): void {
  const connection = new Database(file)
  const read = connection.prepare<[string], string>('select frozen from publications where id = ?')
  const content = JSON.parse(read.pluck().get(id) ?? '') as FrozenContent
  edit(content)
  const frozen = JSON.stringify(content)
  connection
    .prepare('update publications set frozen = ?, content_hash = ? where id = ?')
    .run(frozen, contentHashOf(frozen), id)
  connection.close()
}

/**
 * Changes the file itself, past SQLite: one bit of the last character of a text, wherever the text
 * stands in it, since what is left of a row's older versions stands there too.
 */
export function flipByte(file: string, text: string): void {
  change(file, 'pragma journal_mode = delete')
  const bytes = readFileSync(file)
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) {
    const last = at + text.length - 1
    bytes[last] = (bytes[last] ?? 0) ^ 1
  }
  writeFileSync(file, bytes)
}

/** The names in a folder, and the bytes of each. */
export function contentOf(folder: string): Record<string, string> {
  const names = readdirSync(folder)
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  )
}

/** The schema version of the program under test: how many migrations it has. */
export const THIS_SCHEMA = readMigrationFiles({ migrationsFolder: SQLITE_MIGRATIONS }).length
