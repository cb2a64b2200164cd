import { existsSync, mkdirSync, realpathSync } from 'node:fs'
import { dirname, join, parse } from 'node:path'
import Database from 'better-sqlite3'
import type { ActingContext } from '../context.ts'
import { DomainError } from '../errors.ts'
import { type Checked, checkDatabase } from './check-database.ts'
import { withCopyBeside } from './copy-beside.ts'
import { endSessionsIn } from './end-sessions.ts'
import type { Finding } from './finding.ts'
import { damaged, isDamage, openHeld } from './open-held.ts'
import { recordRestoreIn } from './record-restore.ts'
import { takePlace } from './take-place.ts'

/** What a restore did, or what was found wrong with the backup, which was then not restored. */
export type Restored =
  | {
      readonly ok: true
      readonly schemaVersion: number
      readonly publications: number
      /** Where the database that was there is kept; null where there was none. */
      readonly kept: string | null
    }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/**
 * Puts a backup in the place of the database, which is kept beside it. The backup is copied beside
 * the database first, and it is that copy which is checked and then moved into place, without the
 * sessions and links that were live when it was taken, and with a row in its audit trail.
 * @throws DomainError when the file is not a database of ours, or the database is in use
 * @throws UnknownSchemaError when a newer release has written the backup
 */
export async function restoreDatabase({
  ctx,
  input,
}: {
  ctx: Pick<ActingContext, 'now' | 'actor'>
  input: { file: string; database: string; migrations: string }
}): Promise<Restored> {
  const { file, migrations } = input
  const { connection, schemaVersion } = openHeld(file, migrations)
  try {
    mkdirSync(dirname(input.database), { recursive: true })
    const isThere = existsSync(input.database)
    const database = isThere ? realpathSync(input.database) : input.database
    if (isThere && realpathSync(file) === database) {
      throw new DomainError('invalid', `${file} is the database itself. Name a backup of it.`)
    }
    const modeOf = isThere ? database : file
    return await withCopyBeside({ source: connection, place: database, modeOf }, (copy) => {
      const { findings, publications } = checkCopy(copy)
      // One that is not frozen yet is frozen when the server starts.
      const wrong = findings.filter((finding) => finding.kind !== 'not-frozen')
      if (wrong.length > 0) {
        return { ok: false, findings: wrong } as const
      }
      recordRestoreIn(copy, { file, ctx })
      endSessionsIn(copy)
      const kept = nameToKeep(database, ctx.now())
      takePlace({ copy, database, kept })
      return { ok: true, schemaVersion, publications, kept: isThere ? kept : null } as const
    })
  } catch (error) {
    throw isDamage(error) ? damaged(file, error) : error
  } finally {
    connection.close()
  }
}

function checkCopy(copy: string): Checked {
  const connection = new Database(copy, { readonly: true })
  try {
    return checkDatabase(connection, () => [])
  } finally {
    connection.close()
  }
}

/** `quarterdeck.replaced-2022-02-01T090000Z.db` */
function nameToKeep(database: string, now: Date): string {
  const { dir, name, ext } = parse(database)
  const instant = `${now.toISOString().slice(0, 19).replaceAll(':', '')}Z`
  return join(dir, `${name}.replaced-${instant}${ext}`)
}
