import type { Kit } from './kit.ts'
import { defineAccounts } from './schema/accounts.ts'
import { defineCatalogue } from './schema/catalogue.ts'
import { defineCommentary } from './schema/commentary.ts'
import { defineFigures } from './schema/figures.ts'
import { defineFollows } from './schema/follows.ts'
import { defineHousekeeping } from './schema/housekeeping.ts'
import { defineMilestones } from './schema/milestones.ts'
import { defineOwedReturns } from './schema/owed-returns.ts'
import { definePlan } from './schema/plan.ts'
import { definePublications } from './schema/publications.ts'
import { defineQuestions } from './schema/questions.ts'
import { defineReminders } from './schema/reminders.ts'
import { defineStatuses } from './schema/statuses.ts'

/**
 * Every table, written once for both engines. What each column means: `docs/data/<table>.md`.
 * A figure for the whole indicator has the component `''`: both engines count two nulls as
 * different in a unique index.
 */
export function defineSchema(k: Kit) {
  const catalogue = defineCatalogue(k)
  const plan = definePlan(k, catalogue)
  const publications = definePublications(k, catalogue, plan)
  const accounts = defineAccounts(k, catalogue)
  const milestones = defineMilestones(k, catalogue, plan, publications)
  return {
    ...catalogue,
    ...plan,
    ...publications,
    ...milestones,
    ...defineCommentary(k, catalogue, plan, publications, milestones),
    ...defineFigures(k, catalogue, plan, publications),
    ...defineStatuses(k, catalogue, plan, publications),
    ...defineOwedReturns(k, plan, milestones),
    ...defineQuestions(k, catalogue, plan, milestones),
    ...defineReminders(k, catalogue, plan),
    ...accounts,
    ...defineFollows(k, catalogue, accounts),
    ...defineHousekeeping(k, catalogue),
  }
}

export type Schema = ReturnType<typeof defineSchema>

/** A row as it is read from a table, and as it is added to one. */
export type Row<T extends keyof Schema> = Schema[T]['$inferSelect']
export type NewRow<T extends keyof Schema> = Schema[T]['$inferInsert']
