import type { Kit } from '../kit.ts'
import type { Decision } from '../words.ts'
import type { Milestones } from './milestones.ts'
import type { Plan } from './plan.ts'

/** What a period asks officers for, what they have typed, handed in, and what became of that. */
export function defineOwedReturns(k: Kit, { periods, measures }: Plan, { milestones }: Milestones) {
  const owedReturns = k.table(
    'owed_returns',
    {
      id: k.id(),
      period: k
        .text()
        .notNull()
        .references(() => periods.id),
      measure: k.text().references(() => measures.id),
      milestone: k.text().references(() => milestones.id),
      notDue: k.text(),
    },
    (t) => [
      k.unique('owed_returns_measure').on(t.period, t.measure),
      k.unique('owed_returns_milestone').on(t.period, t.milestone),
    ],
  )

  const drafts = k.table(
    'drafts',
    {
      owed: k
        .text()
        .notNull()
        .references(() => owedReturns.id),
      part: k.text().notNull(),
      content: k.json<unknown>().notNull(),
      version: k.whole().notNull(),
      savedAt: k.instant().notNull(),
      savedBy: k.text().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.owed, t.part] })],
  )

  const submissions = k.table(
    'submissions',
    {
      id: k.id(),
      owed: k
        .text()
        .notNull()
        .references(() => owedReturns.id),
      number: k.whole().notNull(),
      content: k.json<unknown>().notNull(),
      findings: k.json<unknown>().notNull(),
      submittedAt: k.instant().notNull(),
      submittedBy: k.text().notNull(),
    },
    (t) => [k.unique('submissions_key').on(t.owed, t.number)],
  )

  const decisions = k.table(
    'decisions',
    {
      submission: k
        .text()
        .notNull()
        .references(() => submissions.id),
      number: k.whole().notNull(),
      decision: k.word<Decision>().notNull(),
      reason: k.text(),
      decidedAt: k.instant().notNull(),
      decidedBy: k.text().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.submission, t.number] })],
  )

  const abandonedCorrections = k.table(
    'abandoned_corrections',
    {
      period: k
        .text()
        .notNull()
        .references(() => periods.id),
      openedAt: k.instant().notNull(),
      abandonedAt: k.instant().notNull(),
      abandonedBy: k.text().notNull(),
      reason: k.text().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.period, t.openedAt] })],
  )

  return { owedReturns, drafts, submissions, decisions, abandonedCorrections }
}
