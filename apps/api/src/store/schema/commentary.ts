import type { Kit } from '../kit.ts'
import type { Catalogue } from './catalogue.ts'
import type { Milestones } from './milestones.ts'
import type { Plan } from './plan.ts'
import type { Publications } from './publications.ts'

/** What officers said in a report, of one or more measures and milestones. */
export function defineCommentary(
  k: Kit,
  { officers }: Catalogue,
  { measures }: Plan,
  { publications }: Publications,
  { milestones }: Milestones,
) {
  const commentaries = k.table(
    'commentaries',
    {
      id: k.id(),
      publication: k
        .text()
        .notNull()
        .references(() => publications.id),
      code: k.text().notNull(),
      text: k.text().notNull(),
      note: k.text(),
      position: k.whole().notNull(),
      why: k.text(),
      action: k.text(),
      byWhen: k.text(),
    },
    (t) => [k.unique('commentaries_key').on(t.publication, t.code)],
  )

  const commentaryMeasures = k.table(
    'commentary_measures',
    {
      commentary: k
        .text()
        .notNull()
        .references(() => commentaries.id),
      measure: k
        .text()
        .notNull()
        .references(() => measures.id),
    },
    (t) => [
      k.primaryKey({ columns: [t.commentary, t.measure] }),
      k.index('commentary_measures_measure').on(t.measure),
    ],
  )

  const commentaryMilestones = k.table(
    'commentary_milestones',
    {
      commentary: k
        .text()
        .notNull()
        .references(() => commentaries.id),
      milestone: k
        .text()
        .notNull()
        .references(() => milestones.id),
    },
    (t) => [
      k.primaryKey({ columns: [t.commentary, t.milestone] }),
      k.index('commentary_milestones_milestone').on(t.milestone),
    ],
  )

  const commentaryOfficers = k.table(
    'commentary_officers',
    {
      commentary: k
        .text()
        .notNull()
        .references(() => commentaries.id),
      officer: k
        .text()
        .notNull()
        .references(() => officers.id),
      position: k.whole().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.commentary, t.officer] })],
  )

  return { commentaries, commentaryMeasures, commentaryMilestones, commentaryOfficers }
}
