import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { importFolder } from '../../apps/api/src/importing/import-folder.ts'
import { freezeEveryBoard } from '../../apps/api/src/publication/import-and-freeze.ts'
import { type Db, openSqlite } from '../../apps/api/src/store/db.ts'
import { migrateFile, migrationsBelow } from '../../apps/api/src/store/migrate.ts'
import { makeCouncil, WHOLE } from '../../data/demo/council.ts'
import { writtenFiles } from '../../data/demo/files.ts'
import { type BenchFigure, median } from './figures.ts'

const RUNS = 5
const GOAL = 2
const now = () => new Date('2026-07-01T09:00:00Z')

type FolderFiles = ReadonlyMap<string, Uint8Array>

/** What the reports carried, without which the rest is the catalogue and the plans. */
const REPORTS = ['publications.csv', 'returns.csv']
const OF_REPORTS = [...REPORTS, 'cells.csv', 'milestone-updates.csv', 'commentary.csv']
const TABLES = ['publications', 'returns', 'revisions', 'citations', 'audit']

/**
 * Importing the demonstration council's returns, some 14,000 rows checked and resolved, against
 * adding the rows they come to by bare prepared statements in one transaction, in the same run;
 * and freezing the council's 144 publications.
 */
export async function measureImport(): Promise<BenchFigure[]> {
  const root = join(import.meta.dirname, '../..')
  const folder = mkdtempSync(join(tmpdir(), 'quarterdeck-bench-'))
  const files = writtenFiles(makeCouncil(WHOLE))
  try {
    const ratios: number[] = []
    let seconds = 0
    for (let run = 0; run < RUNS; run += 1) {
      const [imported, bare] = [join(folder, `${run}.db`), join(folder, `${run}-bare.db`)]
      const took = await importReturns(root, imported, files)
      await withCatalogue(root, bare, files)
      ratios.push(took / insertBare(imported, bare))
      seconds = took / 1000
    }
    const freezing = await timeFreezing(join(folder, `${RUNS - 1}.db`))
    const ratio = median(ratios)
    return [
      {
        what: 'Importing 14,000 returns, against bare inserts of the same rows',
        seen: `${ratio.toFixed(1)} times (${seconds.toFixed(2)} s)`,
        goal: `at most ${GOAL} times`,
        isMet: ratio <= GOAL,
      },
      {
        what: 'Freezing 144 publications of 50 measures each',
        seen: `${freezing.toFixed(1)} s`,
        goal: 'quoted',
        isMet: true,
      },
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function timeFreezing(file: string): Promise<number> {
  const db = openSqlite(file)
  const started = performance.now()
  await freezeEveryBoard({ db, now }, 'bench')
  const took = performance.now() - started
  await db.close()
  return took / 1000
}

/** A new database that holds all but what the reports carried. */
async function withCatalogue(root: string, file: string, files: FolderFiles): Promise<void> {
  await migrateFile(file, migrationsBelow(root))
  const db = openSqlite(file)
  await importOnly(db, files, (name) => !OF_REPORTS.includes(name))
  await db.close()
}

/** @returns how long the returns took, in milliseconds */
async function importReturns(root: string, file: string, files: FolderFiles): Promise<number> {
  await withCatalogue(root, file, files)
  const db = openSqlite(file)
  const started = performance.now()
  await importOnly(db, files, (name) => REPORTS.includes(name))
  const took = performance.now() - started
  await db.close()
  return took
}

async function importOnly(db: Db, files: FolderFiles, isWanted: (name: string) => boolean) {
  const some = new Map([...files].filter(([name]) => isWanted(name)))
  const result = await importFolder({
    ctx: { db, now, actor: 'bench' },
    input: { files: some },
  })
  if (!result.ok)
    throw new Error(`The demonstration council has faults: ${result.faults[0]?.cause}`)
}

/** Copies the rows that returns came to from one database to another. In milliseconds. */
function insertBare(from: string, to: string): number {
  const source = new Database(from, { readonly: true })
  const target = new Database(to)
  target.pragma('foreign_keys = ON')
  target.pragma('synchronous = NORMAL')
  const lots = TABLES.map((table) => {
    const held = target.prepare<[], number>(`SELECT coalesce(max(rowid), 0) FROM ${table}`)
    const rows = source
      .prepare<[number], unknown[]>(`SELECT * FROM ${table} WHERE rowid > ? ORDER BY rowid`)
      .raw()
      .all(held.pluck().get() ?? 0)
    return { table, rows, places: rows[0]?.map(() => '?').join() ?? '' }
  })
  const started = performance.now()
  target.exec('BEGIN IMMEDIATE')
  for (const { table, rows, places } of lots) {
    const insert = target.prepare(`INSERT INTO ${table} VALUES (${places})`)
    for (const row of rows) insert.run(row)
  }
  target.exec('COMMIT')
  const took = performance.now() - started
  source.close()
  target.close()
  return took
}
