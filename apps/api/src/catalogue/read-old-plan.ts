import { daysOf } from '@quarterdeck/judgement'
import { readNewestStates } from '../milestones/newest-states.ts'
import {
  type Reading,
  readMilestoneOwners,
  readMilestones,
  readObjectives,
  readOfficers,
} from './catalogue-store.ts'
import { hasLeft } from './has-left.ts'
import { nextYear } from './plan-year.ts'
import { readPlanRows } from './read-plan-rows.ts'

/** A year's plan as it is rolled forward, with what its milestones have come to. */
export type OldPlan = Awaited<ReturnType<typeof readOldPlan>>

/** @param year as the plan holds it, `2021/22`; `today` a day */
export async function readOldPlan(
  reading: Reading,
  { board, year, today }: { board: string; year: string; today: string },
) {
  const newYear = nextYear(year)
  return {
    board,
    year,
    newYear,
    objectives: await readObjectives(reading, board, year),
    rows: await readPlanRows(reading, { board, year }),
    milestones: await readMilestones(reading, board, year),
    milestoneOwners: await readMilestoneOwners(reading, board),
    states: await readNewestStates(reading, board),
    leavers: await readLeavers(reading, { board, newYear, today }),
  }
}

/** Those who are gone by now, or will be by the new year's first day: they are given nothing new. */
async function readLeavers(
  reading: Reading,
  { board, newYear, today }: { board: string; newYear: string; today: string },
): Promise<ReadonlySet<string>> {
  const { from } = daysOf(newYear)
  const day = today > from ? today : from
  const officers = await readOfficers(reading, board)
  const gone = officers.filter((officer) => hasLeft(officer, day))
  return new Set(gone.map(({ id }) => id))
}
