import type { Kit } from '../kit.ts'
import type { Catalogue } from './catalogue.ts'
import type { Milestones } from './milestones.ts'
import type { Plan } from './plan.ts'

/** What members of the Board ask of a period, and the answers they were given. */
export function defineQuestions(
  k: Kit,
  { officers }: Catalogue,
  { periods, measures }: Plan,
  { milestones }: Milestones,
) {
  const questions = k.table(
    'questions',
    {
      id: k.id(),
      period: k
        .text()
        .notNull()
        .references(() => periods.id),
      measure: k.text().references(() => measures.id),
      milestone: k.text().references(() => milestones.id),
      text: k.text().notNull(),
      askedAt: k.instant().notNull(),
      askedBy: k.text().notNull(),
      closedAt: k.instant(),
      closedBy: k.text(),
    },
    (t) => [k.index('questions_period').on(t.period), k.index('questions_measure').on(t.measure)],
  )

  const questionOfficers = k.table(
    'question_officers',
    {
      question: k
        .text()
        .notNull()
        .references(() => questions.id),
      officer: k
        .text()
        .notNull()
        .references(() => officers.id),
    },
    (t) => [k.primaryKey({ columns: [t.question, t.officer] })],
  )

  const answers = k.table(
    'answers',
    {
      question: k
        .text()
        .notNull()
        .references(() => questions.id),
      number: k.whole().notNull(),
      text: k.text().notNull(),
      answeredAt: k.instant().notNull(),
      answeredBy: k.text().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.question, t.number] })],
  )

  return { questions, questionOfficers, answers }
}
