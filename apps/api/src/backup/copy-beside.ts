import { closeSync, existsSync, openSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type Database from 'better-sqlite3'
import { DomainError } from '../errors.ts'
import { copyDatabase, removeDatabase, syncToDisk } from '../store/copy-database.ts'

/**
 * Makes a copy of a database beside the place where it shall stand, as `<place>.unfinished`, and
 * removes it again where `use` has not moved it there.
 * @param modeOf the file whose permissions the copy has
 * @throws DomainError when the folder is not there, or another copy is under way
 */
export async function withCopyBeside<T>(
  given: { source: Database.Database; place: string; modeOf: string },
  use: (copy: string) => T,
): Promise<T> {
  const { source, place, modeOf } = given
  const copy = `${place}.unfinished`
  reserve(copy, statSync(modeOf).mode)
  try {
    await copyDatabase(source, copy)
    return use(copy)
  } finally {
    removeDatabase(copy)
  }
}

/** Puts a finished copy in its place: from one moment to the next it is there, whole. */
export function moveIntoPlace(copy: string, place: string): void {
  renameSync(copy, place)
  syncToDisk(dirname(place))
}

function reserve(copy: string, mode: number): void {
  if (!existsSync(dirname(copy))) {
    throw new DomainError('not-found', `There is no folder ${dirname(copy)}`)
  }
  try {
    closeSync(openSync(copy, 'wx', mode & 0o777))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new DomainError(
        'conflict',
        `There is a file ${copy}: another copy is being made, or one was broken off.\n` +
          'Wait until it is done, or delete the file where nothing is writing it.',
      )
    }
    throw error
  }
}
