import type { Read } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import { type FileRow, joined, keyOf, type PlainFileId } from './files.ts'
import { HELD_CATALOGUE } from './held-catalogue.ts'
import { HELD_COMMENTARY } from './held-commentary.ts'
import { HELD_PLAN } from './held-plan.ts'
import { HELD_REPORTS } from './held-reports.ts'

export type HeldRow<N extends PlainFileId> = {
  readonly key: readonly string[]
  readonly values: FileRow<N>
}

/** What is held of each file, as the file would have it, by key. */
export type HeldRows = { readonly [N in PlainFileId]: ReadonlyMap<string, HeldRow<N>> }

export type Rows<N extends PlainFileId> = readonly FileRow<N>[]

/** How what is held is read, file by file. */
export type HeldReaders<N extends PlainFileId> = {
  readonly [F in N]: (read: Read, t: Schema) => Promise<Rows<F>>
}

const READERS: HeldReaders<PlainFileId> = {
  ...HELD_CATALOGUE,
  ...HELD_PLAN,
  ...HELD_REPORTS,
  ...HELD_COMMENTARY,
}

/**
 * Reads what is held, so that files can be compared with it.
 * @param wanted the files that matter; of the others nothing is read, as if nothing were held
 */
export async function readHeldRows(
  read: Read,
  t: Schema,
  wanted: ReadonlySet<PlainFileId>,
): Promise<HeldRows> {
  const held = Object.entries(READERS).map(async ([name, readRows]) => {
    const id = name as PlainFileId
    return [id, byKey(id, wanted.has(id) ? await readRows(read, t) : [])] as const
  })
  return Object.fromEntries(await Promise.all(held)) as unknown as HeldRows
}

function byKey<N extends PlainFileId>(id: N, rows: Rows<N>): ReadonlyMap<string, HeldRow<N>> {
  return new Map(
    rows.map((values) => {
      const key = keyOf(id, values)
      return [joined(key), { key, values }]
    }),
  )
}
