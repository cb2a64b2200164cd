import { asc, eq } from 'drizzle-orm'
import type { Read } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import type { RevisionOf } from './figure.ts'
import { joined } from './files.ts'

export type HeldFigures = {
  /** The revisions of every return by its id, oldest first. */
  readonly revisions: ReadonlyMap<string, readonly RevisionOf[]>
  /** The citations held of each period by its id, as `citationPlace` names them. */
  readonly citations: ReadonlyMap<string, ReadonlySet<string>>
  readonly citationCount: number
}

/** Where in its period a return is cited: one text, to look it up by. */
export function citationPlace(citation: {
  readonly measure: string
  readonly cell: string
  readonly return: string
}): string {
  return joined([citation.measure, citation.cell, citation.return])
}

/** Reads every return with its revisions, and every citation. */
export async function readHeldFigures(read: Read, t: Schema): Promise<HeldFigures> {
  const rows = await read
    .select({
      revision: t.revisions,
      // Not all of it: a publication's frozen content, read once for every figure, fills the memory.
      publication: {
        board: t.publications.board,
        sequence: t.publications.sequence,
        date: t.publications.publishedOn,
      },
    })
    .from(t.revisions)
    .leftJoin(t.publications, eq(t.revisions.publication, t.publications.id))
    .orderBy(asc(t.revisions.number))
  const revisions = Map.groupBy(rows, ({ revision }) => revision.return)
  const citations = await read.select().from(t.citations)
  return {
    revisions: new Map(
      Array.from(revisions, ([id, held]) => [
        id,
        held.map(({ revision, publication }) => ({ ...revision, publication })),
      ]),
    ),
    citations: new Map(
      Array.from(
        Map.groupBy(citations, ({ period }) => period),
        ([period, cited]) => [period, new Set(cited.map(citationPlace))],
      ),
    ),
    citationCount: citations.length,
  }
}

/** The ids of publications that are frozen. */
export async function readFrozen(read: Read, t: Schema): Promise<ReadonlySet<string>> {
  const rows = await read
    .select({ id: t.publications.id, frozenAt: t.publications.frozenAt })
    .from(t.publications)
  return new Set(rows.filter((row) => row.frozenAt !== null).map((row) => row.id))
}
