import { existsSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { DomainError } from '../errors.ts'
import { countPublications, listFaultsOfFile } from './backup-store.ts'
import { moveIntoPlace, withCopyBeside } from './copy-beside.ts'
import { damaged, isDamage, openHeld } from './open-held.ts'

/** A backup that was made. */
export type Backup = {
  readonly bytes: number
  readonly schemaVersion: number
  readonly publications: number
}

/**
 * Copies the database to a file, as it is at one moment, while a server may go on writing to it.
 * The file is there only when it is whole and was checked.
 * @throws DomainError when the file is there already, its folder is not, or the database is damaged
 */
export async function backupDatabase({
  input,
}: {
  input: { database: string; file: string; migrations: string }
}): Promise<Backup> {
  const { database, file, migrations } = input
  refuseTaken(file)
  const { connection, schemaVersion } = openHeld(database, migrations)
  try {
    return await withCopyBeside({ source: connection, place: file, modeOf: database }, (copy) => {
      const publications = readSound(copy)
      refuseTaken(file)
      moveIntoPlace(copy, file)
      return { bytes: statSync(file).size, schemaVersion, publications }
    })
  } catch (error) {
    throw isDamage(error) ? damaged(database, error) : error
  } finally {
    connection.close()
  }
}

function refuseTaken(file: string): void {
  if (existsSync(file)) {
    throw new DomainError('conflict', `There is a file ${file} already. Choose another name.`)
  }
}

/** How many publications the copy holds. */
function readSound(copy: string): number {
  const connection = new Database(copy, { readonly: true })
  try {
    const [fault] = listFaultsOfFile(connection)
    if (fault !== undefined) {
      throw new DomainError(
        'invalid',
        `The database is damaged (${fault}), so no backup was made. Restore one made before.`,
      )
    }
    return countPublications(connection)
  } finally {
    connection.close()
  }
}
