import { raiseBoardVersions } from '../boards/raise-board-versions.ts'
import type { Write } from '../store/db.ts'
import { insertRows } from '../store/insert-rows.ts'
import type { NewRow, Schema } from '../store/schema.ts'
import type { AddedRevision } from './add-figures.ts'
import type { Additions, Recording } from './additions.ts'
import { figureInWords } from './figure.ts'

export type AddedCounts = Partial<Record<keyof Schema, number>>

/** How many rows go to each table; tables that nothing is added to are left out. */
export function countsOf(additions: Additions): AddedCounts {
  const counts = Object.entries(additions).map(([table, rows]) => [table, rows.length] as const)
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}

/** Adds the rows, table by table in the order given. */
export async function writeAdditions(tx: Write, t: Schema, additions: Additions): Promise<void> {
  for (const [table, rows] of Object.entries(additions)) {
    // `Additions` gives each table its own rows; what pairs them is lost in `entries`.
    await insertRows(tx, t, table as 'boards', rows as NewRow<'boards'>[])
  }
}

/** One line for the import, and one for each revision that follows another. */
export async function writeAudit(
  tx: Write,
  t: Schema,
  added: AddedCounts,
  revisions: readonly AddedRevision[],
  { at, actor }: Recording,
): Promise<void> {
  await tx.insert(t.audit).values({ at, actor, action: 'import', subject: 'import', after: added })
  const revised = revisions.flatMap(({ figure, number, before }) =>
    before === undefined
      ? []
      : [
          {
            at,
            actor,
            action: 'revise',
            subject: figure.returnId,
            before: { number: before.number, figure: figureInWords(before) },
            after: { number, figure: figureInWords(figure), publication: figure.publication.id },
          },
        ],
  )
  await insertRows(tx, t, 'audit', revised)
}

/** Raises the versions of every board: catalogue rows belong to no board alone. */
export async function raiseAllBoards(tx: Write, t: Schema): Promise<void> {
  const boards = await tx.select({ id: t.boards.id }).from(t.boards)
  for (const { id } of boards) {
    await raiseBoardVersions(tx, t, id)
  }
}
