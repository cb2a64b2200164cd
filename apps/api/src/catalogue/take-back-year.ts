import { parsePeriod, previousYear } from '@quarterdeck/judgement'
import { eq, inArray } from 'drizzle-orm'
import type { SignedIn } from '../access/signed-in.ts'
import { readBoard } from '../boards/board-store.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { type Reading, readMilestones, readObjectives, readYears } from './catalogue-store.ts'
import { faultAt, refuseFaults } from './field-faults.ts'
import { keepCatalogue } from './keep-catalogue.ts'
import { readYear } from './plan-year.ts'
import { readPlanRows } from './read-plan-rows.ts'
import { removePlan } from './remove-plan.ts'

/**
 * Takes back the newest year's plan whole, as if the year had not been rolled forward: its
 * objectives, measures, targets, milestones and quarters go, indicators that are in no other plan go
 * with them, and milestones that ended with the year before have not ended.
 * @throws DomainError 'not-found' for a board or a year that is not there, 'invalid' where the year
 * is not typed once more, 'conflict' where it is not the newest, is the only one, or something of it
 * was opened, returned or published
 */
export async function takeBackYear({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: { board: string; year: string; confirm: string }
}): Promise<undefined> {
  const year = readYear(input.year, '/params/year')
  const { id: board } = await readBoard(ctx.db, input.board)
  await keepCatalogue({ ctx, who, board }, async ({ tx, t, reading, record }) => {
    await refuseOtherYears(reading, board, year)
    await refuseUsed(reading, board, year)
    if (input.confirm.trim() !== year) {
      refuseFaults([faultAt('confirm', `Type ${year} to take it back`, 'not-confirmed')])
    }
    const { measures, owners, targets } = await readPlanRows(reading, { board, year })
    const objectives = await readObjectives(reading, board, year)
    const milestones = await readMilestones(reading, board, year)
    await removePlan(tx, t, { board, year, measures, milestones })
    await record({
      action: 'take-back-year',
      subject: `plan ${board} ${year}`,
      before: { objectives, measures, owners, targets, milestones },
      after: null,
    })
  })
}

async function refuseOtherYears(reading: Reading, board: string, year: string): Promise<void> {
  const years = await readYears(reading, board)
  if (!years.includes(year)) {
    throw new DomainError('not-found', `Board ${board} has no plan of ${year}.`)
  }
  if (years[0] !== year) {
    const why = `The plan of ${years[0]} follows on it. Take that back first.`
    throw new DomainError('conflict', why)
  }
  if (!years.includes(previousYear(year))) {
    throw new DomainError('conflict', `The plan of ${year} was not rolled forward, so it stays.`)
  }
}

/** What was published, returned or opened of a quarter stands on the year's plan. */
async function refuseUsed({ t, read }: Reading, board: string, year: string): Promise<void> {
  const all = await read.select().from(t.periods).where(eq(t.periods.board, board))
  const periods = all.filter(({ period }) => parsePeriod(period).year === year)
  const ids = periods.map(({ id }) => id)
  const published = await read
    .select({ id: t.publications.period })
    .from(t.publications)
    .where(inArray(t.publications.period, ids))
  const returned = await read
    .select({ id: t.revisions.period })
    .from(t.revisions)
    .where(inArray(t.revisions.period, ids))
  const opened = periods.filter(({ openedAt }) => openedAt !== null)
  const uses = [
    ...published.map(({ id }) => ({ id, what: 'was published' })),
    ...returned.map(({ id }) => ({ id, what: 'has figures that were returned' })),
    ...opened.map(({ id }) => ({ id, what: 'was opened for returns' })),
  ]
  const used = periods.flatMap(({ id, period }) =>
    uses.filter((use) => use.id === id).map(({ what }) => `${parsePeriod(period).label} ${what}`),
  )
  if (used.length > 0) {
    throw new DomainError('conflict', `${used[0]}, so the plan of ${year} stays.`)
  }
}
