import Database from 'better-sqlite3'

/** A number that differs once what the public may read has changed, whichever program changed it. */
export type PublishedWatch = { readonly changes: () => number; readonly close: () => void }

/**
 * Watches the boards' published versions in a SQLite file through a connection of its own, which
 * never writes. They are read only after a commit: SQLite counts for each connection what the
 * others commit, and asking for that costs some ten microseconds. So a draft that is saved, fifty
 * a second of them, has no public answer looked up anew.
 */
export function watchPublished(file: string): PublishedWatch {
  const connection = new Database(file, { readonly: true, fileMustExist: true })
  const readCommits = connection.prepare<[], number>('PRAGMA data_version').pluck()
  const readVersions = connection
    .prepare<[], string | null>(
      `SELECT group_concat(board || ' ' || published, ', ' ORDER BY board) FROM board_versions`,
    )
    .pluck()
  let commits: number | undefined
  let versions: string | null | undefined
  let changes = 0

  function countChanges(): number {
    const committed = readCommits.get()
    if (committed === commits) {
      return changes
    }
    commits = committed
    const read = readVersions.get()
    if (read !== versions) {
      versions = read
      changes += 1
    }
    return changes
  }

  return { changes: countChanges, close: () => connection.close() }
}
