import type { Read } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import { type FileRow, joined, keyOf, type PlainFileId } from './files.ts'
import { readHeldCatalogue } from './held-catalogue.ts'
import { readHeldCommentary } from './held-commentary.ts'
import { readHeldPlan } from './held-plan.ts'
import { readHeldReports } from './held-reports.ts'

export type HeldRow<N extends PlainFileId> = {
  readonly key: readonly string[]
  readonly values: FileRow<N>
}

/** What is held of each file, as the file would have it, by key. */
export type HeldRows = { readonly [N in PlainFileId]: ReadonlyMap<string, HeldRow<N>> }

/** Reads all that is held, so that a file can be compared with it. */
export async function readHeldRows(read: Read, t: Schema): Promise<HeldRows> {
  const rows: RowsOf<PlainFileId> = {
    ...(await readHeldCatalogue(read, t)),
    ...(await readHeldPlan(read, t)),
    ...(await readHeldReports(read, t)),
    ...(await readHeldCommentary(read, t)),
  }
  const byFile = Object.entries(rows).map(([id, held]) => [id, byKey(id as PlainFileId, held)])
  return Object.fromEntries(byFile) as HeldRows
}

export type RowsOf<N extends PlainFileId> = { readonly [F in N]: readonly FileRow<F>[] }

function byKey<N extends PlainFileId>(
  id: N,
  rows: readonly FileRow<N>[],
): ReadonlyMap<string, HeldRow<N>> {
  return new Map(
    rows.map((values) => {
      const key = keyOf(id, values)
      return [joined(key), { key, values }]
    }),
  )
}
