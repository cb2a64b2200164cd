import type { RollForward, RollForwardProposal } from '@quarterdeck/contract'
import { and, eq } from 'drizzle-orm'
import type { Db } from '../store/db.ts'
import { CATALOGUE, type performanceApp } from './test-catalogue.ts'

export const ROLL = `${CATALOGUE}/roll-forward`

/** Everything published is read twice; the first of a file also fills a database. */
export const LONG = { timeout: 60_000 }

type Pat = Awaited<ReturnType<typeof performanceApp>>['pat']

/** The plan that is proposed to somebody who keeps the catalogue. */
export async function proposalFor(pat: Pat): Promise<RollForwardProposal> {
  return (await pat.ask('GET', ROLL)).json()
}

/** What is sent back when nothing of the proposal is changed. */
export function asProposed({ from, to, ...plan }: RollForwardProposal): RollForward {
  return {
    from: from.id,
    to: to.id,
    objectives: plan.objectives,
    measures: plan.measures.map(({ indicator, carried, code, objective }) => ({
      indicator,
      carried,
      code,
      objective,
    })),
    milestones: plan.milestones.map(
      ({ id, carried, code, objective, dueDate, dueText, endedReason }) => ({
        id,
        carried,
        code,
        objective,
        dueDate,
        dueText,
        endedReason,
      }),
    ),
  }
}

/** The same as it is sent back. */
export async function planFor(pat: Pat): Promise<RollForward> {
  return asProposed(await proposalFor(pat))
}

/** The same with one of a list changed. */
export function withOne<T>(all: readonly T[], at: number, change: Partial<T>): T[] {
  return all.map((each, index) => (index === at ? { ...each, ...change } : each))
}

/** The rows of a year’s measures of the first board, in their order. */
export async function measuresOf({ t, read }: Db, year: string) {
  return await read
    .select()
    .from(t.measures)
    .where(and(eq(t.measures.board, 'cypf'), eq(t.measures.year, year)))
    .orderBy(t.measures.position)
}

/** Every row that a roll forward adds to or changes. */
export async function rowsOf({ t, read }: Db) {
  return {
    objectives: await read.select().from(t.objectives),
    measures: await read.select().from(t.measures),
    targets: await read.select().from(t.targets),
    periods: await read.select().from(t.periods),
    milestones: await read.select().from(t.milestones),
    plans: await read.select().from(t.milestonePlans),
    indicators: await read.select().from(t.indicators),
    definitions: await read.select().from(t.definitions),
  }
}

/** Says of an officer that they have left. */
export async function hasLeft({ t, write }: Db, officer: string, leftOn: string): Promise<void> {
  await write((tx) => tx.update(t.officers).set({ leftOn }).where(eq(t.officers.id, officer)))
}

/** What the newest report says of a milestone. */
export async function newestStateIs(
  { t, write }: Db,
  milestone: string,
  state: 'completed' | 'no-longer-progressing',
): Promise<void> {
  await write((tx) =>
    tx
      .update(t.milestoneUpdates)
      .set({ state })
      .where(
        and(
          eq(t.milestoneUpdates.milestone, milestone),
          eq(t.milestoneUpdates.publication, 'cypf|3'),
        ),
      ),
  )
}
