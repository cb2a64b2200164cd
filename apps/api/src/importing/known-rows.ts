import { nearest } from '@quarterdeck/exchange'
import { type FileId, type FileRow, joined, PLAIN_FILE_IDS, type PlainFileId } from './files.ts'
import type { HeldRows } from './held-rows.ts'
import type { Sheet, Sheets } from './read-files.ts'

/**
 * What rows can refer to: all that is held and all that the files add. A row with a fault in
 * another cell is known too, so that one slip does not make a fault of every row that refers to it.
 */
export class KnownRows {
  /** The last parts of the keys known of a file, by what stands before them. */
  readonly #keys = new Map<string, Set<string>>()
  readonly #rows = new Map<string, unknown>()
  readonly #unreadable = new Set<FileId>()

  constructor(sheets: Sheets, held: HeldRows) {
    for (const id of PLAIN_FILE_IDS) {
      this.#addHeld(id, held)
      this.#addSheet(id, sheets[id])
    }
  }

  /** Whether a row with this key is known, or may be in a file that could not be read. */
  has(id: FileId, key: readonly (string | number)[]): boolean {
    if (this.#unreadable.has(id)) {
      return true
    }
    const { scope, last } = split(id, key)
    return this.#keys.get(scope)?.has(last) ?? false
  }

  /** The known key nearest to this one that differs in its last part only. */
  near(id: FileId, key: readonly (string | number)[]): string | undefined {
    const { scope, last } = split(id, key)
    return nearest(last, this.#keys.get(scope) ?? [])
  }

  /** The row with this key, where it is known and every cell of it could be read. */
  find<N extends PlainFileId>(id: N, key: readonly (string | number)[]): FileRow<N> | undefined {
    return this.#rows.get(joined([id, ...key])) as FileRow<N> | undefined
  }

  #addHeld<N extends PlainFileId>(id: N, held: HeldRows): void {
    for (const { key, values } of held[id].values()) {
      this.#addKey(id, key)
      this.#rows.set(joined([id, ...key]), values)
    }
  }

  #addSheet<N extends PlainFileId>(id: N, sheet: Sheet<N>): void {
    if (!sheet.isReadable) {
      this.#unreadable.add(id)
    }
    for (const { key, values } of sheet.rows) {
      this.#addKey(id, key)
      if (values !== null) {
        this.#rows.set(joined([id, ...key]), values)
      }
    }
  }

  #addKey(id: FileId, key: readonly string[]): void {
    const { scope, last } = split(id, key)
    const known = this.#keys.get(scope) ?? new Set()
    known.add(last)
    this.#keys.set(scope, known)
  }
}

function split(id: FileId, key: readonly (string | number)[]): { scope: string; last: string } {
  return { scope: joined([id, ...key.slice(0, -1)]), last: String(key.at(-1)) }
}
