import type { Kit } from '../kit.ts'
import type { PrintedCell } from '../words.ts'
import type { Catalogue } from './catalogue.ts'
import type { Plan } from './plan.ts'

/** Quarters as they went to the board, and what the printed report showed in each cell. */
export function definePublications(
  k: Kit,
  { boards, policies }: Catalogue,
  { periods, measures }: Plan,
) {
  const publications = k.table(
    'publications',
    {
      id: k.id(),
      board: k
        .text()
        .notNull()
        .references(() => boards.id),
      sequence: k.whole().notNull(),
      period: k
        .text()
        .notNull()
        .references(() => periods.id),
      publishedOn: k.day().notNull(),
      reportingOfficer: k.text(),
      note: k.text(),
      engineVersion: k.text(),
      policyVersion: k.whole(),
      contentHash: k.text(),
      frozenAt: k.instant(),
      corrects: k.text(),
      reason: k.text(),
      incomplete: k.text(),
      /**
       * Text, not `json`: the hash is over these very bytes. The last column: SQLite reads through
       * its hundreds of kilobytes to what stands behind.
       */
      frozen: k.text(),
    },
    (t) => [
      k.unique('publications_key').on(t.board, t.sequence),
      k.index('publications_period').on(t.period),
      k.foreignKey({
        name: 'publications_corrects',
        columns: [t.corrects],
        foreignColumns: [t.id],
      }),
      k.foreignKey({
        name: 'publications_policy',
        columns: [t.board, t.policyVersion],
        foreignColumns: [policies.board, policies.version],
      }),
    ],
  )

  const printedCells = k.table(
    'printed_cells',
    {
      publication: k
        .text()
        .notNull()
        .references(() => publications.id),
      measure: k
        .text()
        .notNull()
        .references(() => measures.id),
      cell: k.word<PrintedCell>().notNull(),
      printed: k.text(),
      reading: k.text(),
    },
    (t) => [k.primaryKey({ columns: [t.publication, t.measure, t.cell] })],
  )

  return { publications, printedCells }
}

export type Publications = ReturnType<typeof definePublications>
