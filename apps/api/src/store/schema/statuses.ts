import type { DirectionStatus, RagStatus } from '@quarterdeck/contract'
import type { RagCode } from '@quarterdeck/judgement'
import type { Kit } from '../kit.ts'
import type { Catalogue } from './catalogue.ts'
import type { Plan } from './plan.ts'
import type { Publications } from './publications.ts'

/**
 * What publications made of indicators, in a few words each: for what looks across many quarters
 * and boards. It is taken from what they froze, and can be made anew from it.
 */
export function defineStatuses(
  k: Kit,
  { indicators }: Catalogue,
  { periods }: Plan,
  { publications }: Publications,
) {
  const publishedStatuses = k.table(
    'published_statuses',
    {
      publication: k
        .text()
        .notNull()
        .references(() => publications.id),
      indicator: k
        .text()
        .notNull()
        .references(() => indicators.id),
      status: k.word<RagStatus>().notNull(),
      code: k.word<RagCode>().notNull(),
      direction: k.word<DirectionStatus>().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.publication, t.indicator] })],
  )

  const restatedStatuses = k.table(
    'restated_statuses',
    {
      publication: k
        .text()
        .notNull()
        .references(() => publications.id),
      period: k
        .text()
        .notNull()
        .references(() => periods.id),
      indicator: k
        .text()
        .notNull()
        .references(() => indicators.id),
      statusWas: k.word<RagStatus>().notNull(),
      statusNow: k.word<RagStatus>().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.publication, t.period, t.indicator] })],
  )

  return { publishedStatuses, restatedStatuses }
}
