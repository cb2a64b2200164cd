import type Database from 'better-sqlite3'

/** A publication with its very bytes, and the hash that they had when it was frozen. */
export type HeldPublication = {
  readonly id: string
  readonly period: string | null
  readonly frozen: string | null
  readonly contentHash: string | null
}

// Read with columns that every schema has had: a file may be older than the program.

/** Every board's publications, one at a time, since each holds some hundred kilobytes. */
export function eachPublication(connection: Database.Database): IterableIterator<HeldPublication> {
  return connection
    .prepare<[], HeldPublication>(
      `select publications.id, periods.period, frozen, content_hash as contentHash
         from publications left join periods on periods.id = publications.period
        order by publications.board, sequence`,
    )
    .iterate()
}

export function countPublications(connection: Database.Database): number {
  const count = connection.prepare<[], number>('select count(*) from publications').pluck()
  return count.get() ?? 0
}

/** What SQLite finds wrong with the file itself; none for a sound one. */
export function listFaultsOfFile(connection: Database.Database): string[] {
  const rows = connection.pragma('integrity_check') as { integrity_check: string }[]
  const lines = rows.flatMap((row) => row.integrity_check.split('\n'))
  return lines.filter((line) => line !== 'ok' && !line.startsWith('*** in database'))
}

/** Rows that refer to nothing, counted by the table they are in and the one they refer to. */
export function listOrphans(connection: Database.Database): Orphans[] {
  return connection
    .prepare<[], Orphans>(
      `select "table", parent, count(*) as count from pragma_foreign_key_check
        group by "table", parent order by "table", parent`,
    )
    .all()
}

type Orphans = { readonly table: string; readonly parent: string; readonly count: number }
