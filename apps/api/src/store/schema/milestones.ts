import type { MilestoneState, RagStatus } from '@quarterdeck/contract'
import type { Kit } from '../kit.ts'
import type { Catalogue } from './catalogue.ts'
import type { Plan } from './plan.ts'
import type { Publications } from './publications.ts'

/** Milestones: a permanent id, a place in each year's plan, and the state each report gave. */
export function defineMilestones(
  k: Kit,
  { boards, officers }: Catalogue,
  { objectives }: Plan,
  { publications }: Publications,
) {
  const milestones = k.table('milestones', {
    id: k.id(),
    endedAfter: k.text(),
    endedReason: k.text(),
  })

  const milestonePlans = k.table(
    'milestone_plans',
    {
      id: k.id(),
      milestone: k
        .text()
        .notNull()
        .references(() => milestones.id),
      board: k
        .text()
        .notNull()
        .references(() => boards.id),
      year: k.text().notNull(),
      code: k.text().notNull(),
      printedCode: k.text(),
      objective: k
        .text()
        .notNull()
        .references(() => objectives.id),
      title: k.text().notNull(),
      dueDate: k.day(),
      dueText: k.text(),
      position: k.whole().notNull(),
    },
    (t) => [
      // A code may stand twice in a year (a report printed `PED06d` for two milestones).
      k.unique('milestone_plans_key').on(t.board, t.year, t.code, t.milestone),
      k.unique('milestone_plans_year').on(t.board, t.year, t.milestone),
    ],
  )

  const milestoneOwners = k.table(
    'milestone_owners',
    {
      plan: k
        .text()
        .notNull()
        .references(() => milestonePlans.id),
      officer: k
        .text()
        .notNull()
        .references(() => officers.id),
      position: k.whole().notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.plan, t.officer] })],
  )

  const milestoneUpdates = k.table(
    'milestone_updates',
    {
      publication: k
        .text()
        .notNull()
        .references(() => publications.id),
      milestone: k
        .text()
        .notNull()
        .references(() => milestones.id),
      state: k.word<MilestoneState>().notNull(),
      printed: k.text(),
      note: k.text(),
      judgement: k.word<RagStatus>(),
      judgementReason: k.text(),
      dueDate: k.day(),
      dueText: k.text(),
    },
    (t) => [k.primaryKey({ columns: [t.publication, t.milestone] })],
  )

  return { milestones, milestonePlans, milestoneOwners, milestoneUpdates }
}

export type Milestones = ReturnType<typeof defineMilestones>
