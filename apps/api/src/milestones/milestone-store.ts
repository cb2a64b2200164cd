import { and, asc, desc, eq } from 'drizzle-orm'
import type { Db } from '../store/db.ts'

export type PlanRow = Awaited<ReturnType<typeof readPlans>>[number]

/** A milestone's places in a board's plans, newest year first. */
export async function readPlans({ t, read }: Db, board: string, milestone: string) {
  return await read
    .select({
      id: t.milestonePlans.id,
      year: t.milestonePlans.year,
      code: t.milestonePlans.code,
      printedCode: t.milestonePlans.printedCode,
      title: t.milestonePlans.title,
      due: { date: t.milestonePlans.dueDate, text: t.milestonePlans.dueText },
      objective: { code: t.objectives.code, title: t.objectives.title },
    })
    .from(t.milestonePlans)
    .innerJoin(t.objectives, eq(t.milestonePlans.objective, t.objectives.id))
    .where(and(eq(t.milestonePlans.board, board), eq(t.milestonePlans.milestone, milestone)))
    .orderBy(desc(t.milestonePlans.year))
}

/** Who answers for a milestone in each plan, in their order. */
export async function readPlanOwners({ t, read }: Db, milestone: string) {
  return await read
    .select({ plan: t.milestoneOwners.plan, name: t.officers.name })
    .from(t.milestoneOwners)
    .innerJoin(t.officers, eq(t.milestoneOwners.officer, t.officers.id))
    .innerJoin(t.milestonePlans, eq(t.milestoneOwners.plan, t.milestonePlans.id))
    .where(eq(t.milestonePlans.milestone, milestone))
    .orderBy(asc(t.milestoneOwners.position))
}

/** The note that each publication's report carried on a milestone. */
export async function readNotes({ t, read }: Db, milestone: string) {
  return await read
    .select({ publication: t.milestoneUpdates.publication, note: t.milestoneUpdates.note })
    .from(t.milestoneUpdates)
    .where(eq(t.milestoneUpdates.milestone, milestone))
}
