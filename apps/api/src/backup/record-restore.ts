import { statSync } from 'node:fs'
import { basename } from 'node:path'
import Database from 'better-sqlite3'
import type { ActingContext } from '../context.ts'

/**
 * Adds to the audit trail of a copy that it is a backup put back: from which file, when that was
 * written, and what the newest change in it is, since those after it are in the file that is kept.
 */
export function recordRestoreIn(
  copy: string,
  { file, ctx }: { file: string; ctx: Pick<ActingContext, 'now' | 'actor'> },
): void {
  const connection = new Database(copy)
  try {
    const newest = connection.prepare<[], string | null>('select max(at) from audit').pluck().get()
    const after = {
      backup: basename(file),
      backupWrittenAt: statSync(file).mtime.toISOString(),
      newestChangeInIt: newest ?? null,
    }
    // Columns that every schema has had: a backup may be older than the program.
    connection
      .prepare(
        `insert into audit ("at", actor, action, subject, "after")
           values (?, ?, 'restore', 'database', ?)`,
      )
      .run(ctx.now().toISOString(), ctx.actor, JSON.stringify(after))
  } finally {
    connection.close()
  }
}
