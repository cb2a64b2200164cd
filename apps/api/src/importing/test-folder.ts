import { asc, eq } from 'drizzle-orm'
import { expect } from 'vitest'
import type { Db } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import { testDb } from '../store/test-db.ts'
import type { Fault } from './faults.ts'
import { FILES, type FileId, specOf } from './files.ts'
import { importFolder } from './import-folder.ts'
import { SMALL_BOARD, type WrittenFolder, type WrittenRow } from './small-board.ts'

/** One file of the format, written as CSV. */
export function written(id: FileId, rows: readonly WrittenRow[]): string {
  const columns = Object.keys(specOf(id).fields)
  const line = (cells: readonly string[]) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')
  const lines = rows.map((row) => line(columns.map((column) => row[column] ?? '')))
  return [columns.join(','), ...lines, ''].join('\n')
}

/** A folder's files: the small board's, save for those given, which take their place. */
export function folderWith(
  changes: Partial<WrittenFolder> = {},
  raw: Readonly<Record<string, string | Uint8Array>> = {},
): Map<string, Uint8Array> {
  const encoder = new TextEncoder()
  const rows: WrittenFolder = { ...SMALL_BOARD, ...changes }
  const files = new Map<string, Uint8Array>()
  for (const [id, each] of Object.entries(rows) as [FileId, readonly WrittenRow[]][]) {
    files.set(FILES[id].name, encoder.encode(written(id, each)))
  }
  for (const [name, content] of Object.entries(raw)) {
    files.set(name, typeof content === 'string' ? encoder.encode(content) : content)
  }
  return files
}

/** Rows of the small board with some cells of one row changed. */
export function changed(id: FileId, at: number, cells: WrittenRow): WrittenRow[] {
  return SMALL_BOARD[id].map((row, index) => (index === at ? { ...row, ...cells } : row))
}

const NOW = '2020-01-31T09:00:00.000Z'

export function importFiles(db: Db, files: ReadonlyMap<string, Uint8Array>) {
  return importFolder({
    ctx: { db, now: () => new Date(NOW), actor: 'test' },
    input: { files },
  })
}

/** How many rows each table holds. */
export async function rowCounts(db: Db): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const [name, table] of Object.entries(db.t)) {
    counts[name] = (await db.read.select().from(table as Schema['boards'])).length
  }
  return counts
}

/** The faults of a folder, having seen that it was refused and that nothing was written. */
export async function faultsOf(
  files: ReadonlyMap<string, Uint8Array>,
  db?: Db,
): Promise<readonly Fault[]> {
  const store = db ?? (await testDb())
  const before = await rowCounts(store)
  const result = await importFiles(store, files)
  expect(result.ok).toBe(false)
  expect(await rowCounts(store)).toEqual(before)
  return result.ok ? [] : result.faults
}

/** The revisions held of an indicator, the stretches that end first and the oldest first. */
export async function revisionsOf(db: Db, indicator: string) {
  const { returns, revisions } = db.t
  return db.read
    .select({
      from: returns.from,
      to: returns.to,
      number: revisions.number,
      value: revisions.value,
      provisional: revisions.provisional,
      publication: revisions.publication,
    })
    .from(revisions)
    .innerJoin(returns, eq(revisions.return, returns.id))
    .where(eq(returns.indicator, indicator))
    .orderBy(asc(returns.to), asc(revisions.number))
}
