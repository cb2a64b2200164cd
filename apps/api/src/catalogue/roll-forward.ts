import type { RolledForward, RollForward } from '@quarterdeck/contract'
import { eq } from 'drizzle-orm'
import type { SignedIn } from '../access/signed-in.ts'
import { readBoard } from '../boards/board-store.ts'
import type { Context } from '../context.ts'
import { DomainError, StaleError } from '../errors.ts'
import { writeAdditions } from '../importing/write-additions.ts'
import type { Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import { type Reading, readYears } from './catalogue-store.ts'
import { rollForwardFaults, tidyRollForward } from './check-roll-forward.ts'
import { faultAt, refuseFaults } from './field-faults.ts'
import { keepCatalogue } from './keep-catalogue.ts'
import { lastPosition } from './last-position.ts'
import { nextYear, readYear } from './plan-year.ts'
import { proposeRollForward } from './propose-roll-forward.ts'
import { readOldPlan } from './read-old-plan.ts'
import { newPeriodRows, newPlanRows } from './roll-forward-rows.ts'

/**
 * Makes the plan of the next year from the newest one. Indicators and milestones stay the ones they
 * are under whatever codes; targets are to be set; nothing is published.
 * @throws DomainError 'not-found' for a board that is not there, 'conflict' where the year has a
 * plan, 'invalid' naming what does not hold together; StaleError with a new proposal where the old
 * year's plan is not the newest
 */
export async function rollForward({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: { board: string; plan: RollForward }
}): Promise<RolledForward> {
  const { id: board } = await readBoard(ctx.db, input.board)
  const plan = tidyRollForward(input.plan)
  const year = readYear(plan.from, '/body/from')
  const newYear = readYear(plan.to, '/body/to')
  if (newYear !== nextYear(year)) {
    refuseFaults([faultAt('to', `Choose the year after ${year}`)])
  }
  await keepCatalogue({ ctx, who, board }, async ({ tx, t, reading, today, record }) => {
    await refuseOtherYears(reading, { board, year, newYear, today })
    const old = await readOldPlan(reading, { board, year, today })
    refuseFaults(rollForwardFaults(plan, old))
    await tx.insert(t.periods).values(newPeriodRows(old)).onConflictDoNothing()
    const last = {
      objectives: await lastPosition(tx, t, 'objectives'),
      measures: await lastPosition(tx, t, 'measures'),
      milestonePlans: await lastPosition(tx, t, 'milestonePlans'),
    }
    await writeAdditions(tx, t, newPlanRows(plan, old, last))
    await endMilestones(tx, t, plan, year)
    await record({
      action: 'roll-forward',
      subject: `plan ${board} ${newYear}`,
      before: null,
      after: plan,
    })
  })
  return resultOf(plan)
}

async function refuseOtherYears(
  reading: Reading,
  given: { board: string; year: string; newYear: string; today: string },
): Promise<void> {
  const { board, year, newYear, today } = given
  const years = await readYears(reading, board)
  if (years.includes(newYear)) {
    throw new DomainError('conflict', `There is a plan for ${newYear} already.`)
  }
  if (years[0] !== year) {
    const held = await proposeRollForward(reading, { board, today })
    throw new StaleError(`The newest plan is not that of ${year}. Look at it first.`, held)
  }
}

async function endMilestones(
  tx: Write,
  t: Schema,
  { milestones }: RollForward,
  endedAfter: string,
): Promise<void> {
  for (const { id, endedReason } of milestones.filter(({ carried }) => !carried)) {
    await tx.update(t.milestones).set({ endedAfter, endedReason }).where(eq(t.milestones.id, id))
  }
}

function resultOf({ to, measures, milestones }: RollForward): RolledForward {
  const carried = measures.filter((each) => each.carried).length
  const milestonesCarried = milestones.filter((each) => each.carried).length
  return {
    year: to,
    measures: carried,
    dropped: measures.length - carried,
    milestonesCarried,
    milestonesEnded: milestones.length - milestonesCarried,
    targetsToSet: carried,
  }
}
