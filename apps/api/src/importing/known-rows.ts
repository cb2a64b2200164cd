import { nearest } from '@quarterdeck/exchange'
import { REFERRED_TO, type ReferredTo } from './file-spec.ts'
import { type FileRow, joined } from './files.ts'
import type { HeldRows } from './held-rows.ts'
import type { Sheet, Sheets } from './read-files.ts'

/**
 * What rows can refer to: all that is held and all that the files add. A row with a fault in
 * another cell is known too, so that one slip does not make a fault of every row that refers to it.
 */
export class KnownRows {
  /** By file and key; null where a cell could not be read. */
  readonly #rows = new Map<string, unknown>()
  readonly #keys = new Map<ReferredTo, (readonly string[])[]>()
  readonly #unreadable = new Set<ReferredTo>()

  constructor(sheets: Sheets, held: HeldRows) {
    for (const id of REFERRED_TO) {
      this.#keys.set(id, [])
      this.#addHeld(id, held)
      this.#addSheet(id, sheets[id])
    }
  }

  /** Whether a row with this key is known, or may be in a file that could not be read. */
  has(id: ReferredTo, key: readonly (string | number)[]): boolean {
    return this.#unreadable.has(id) || this.#rows.has(joined([id, ...key]))
  }

  /** The known key nearest to this one that differs in its last part only. */
  near(id: ReferredTo, key: readonly (string | number)[]): string | undefined {
    const scope = joined(key.slice(0, -1))
    const others = this.#keys.get(id) ?? []
    const inScope = others.filter((other) => joined(other.slice(0, -1)) === scope)
    return nearest(
      String(key.at(-1)),
      inScope.map((other) => other.at(-1) as string),
    )
  }

  /** The row with this key, where it is known and every cell of it could be read. */
  find<N extends ReferredTo>(id: N, key: readonly (string | number)[]): FileRow<N> | undefined {
    return (this.#rows.get(joined([id, ...key])) as FileRow<N> | null | undefined) ?? undefined
  }

  #addHeld<N extends ReferredTo>(id: N, held: HeldRows): void {
    for (const { key, values } of held[id].values()) {
      this.#add(id, key, values)
    }
  }

  #addSheet<N extends ReferredTo>(id: N, sheet: Sheet<N>): void {
    if (!sheet.isReadable) {
      this.#unreadable.add(id)
    }
    for (const { key, values } of sheet.rows) {
      this.#add(id, key, values)
    }
  }

  /** A row that is held stays known where a file has it again with a fault. */
  #add(id: ReferredTo, key: readonly string[], values: unknown): void {
    const place = joined([id, ...key])
    this.#keys.get(id)?.push(key)
    this.#rows.set(place, values ?? this.#rows.get(place) ?? null)
  }
}
