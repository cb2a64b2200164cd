import type { Availability } from '@quarterdeck/contract'
import type { Kit } from '../kit.ts'
import type { CitedCell, Origin } from '../words.ts'
import type { Catalogue } from './catalogue.ts'
import type { Plan } from './plan.ts'
import type { Publications } from './publications.ts'

/** Returns with their revisions, which are only ever added to, and the cells that cite them. */
export function defineFigures(
  k: Kit,
  { definitions }: Catalogue,
  { measures, periods }: Plan,
  { publications }: Publications,
) {
  const returns = k.table(
    'returns',
    {
      id: k.id(),
      indicator: k.text().notNull(),
      definition: k.whole().notNull(),
      component: k.text().notNull(),
      from: k.day().notNull(),
      to: k.day().notNull(),
    },
    (t) => [
      k.unique('returns_key').on(t.indicator, t.definition, t.component, t.from, t.to),
      k.foreignKey({
        name: 'returns_definition',
        columns: [t.indicator, t.definition],
        foreignColumns: [definitions.indicator, definitions.version],
      }),
    ],
  )

  const revisions = k.table(
    'revisions',
    {
      return: k
        .text()
        .notNull()
        .references(() => returns.id),
      number: k.whole().notNull(),
      availability: k.word<Availability>().notNull(),
      value: k.decimal(),
      numerator: k.decimal(),
      denominator: k.decimal(),
      provisional: k.yes().notNull(),
      doubtful: k.text(),
      notComparable: k.text(),
      label: k.text(),
      note: k.text(),
      recordedAt: k.instant().notNull(),
      recordedBy: k.text().notNull(),
      why: k.text(),
      publication: k.text().references(() => publications.id),
      period: k
        .text()
        .notNull()
        .references(() => periods.id),
      origin: k.word<Origin>().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.return, t.number] }),
      k.index('revisions_publication').on(t.publication),
    ],
  )

  const citations = k.table(
    'citations',
    {
      period: k
        .text()
        .notNull()
        .references(() => periods.id),
      measure: k
        .text()
        .notNull()
        .references(() => measures.id),
      cell: k.word<CitedCell>().notNull(),
      return: k
        .text()
        .notNull()
        .references(() => returns.id),
      position: k.whole().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.period, t.measure, t.cell, t.return] }),
      k.index('citations_return').on(t.return),
    ],
  )

  return { returns, revisions, citations }
}
