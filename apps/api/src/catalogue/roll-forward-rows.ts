import type { RollForward } from '@quarterdeck/contract'
import { daysOf, quartersOf } from '@quarterdeck/judgement'
import type { Additions } from '../importing/additions.ts'
import { measureId, milestonePlanId, objectiveId, periodId, targetId } from '../store/ids.ts'
import type { NewRow } from '../store/schema.ts'
import type { OldPlan } from './read-old-plan.ts'

/** The last places before the new rows. */
export type LastPlaces = Record<'objectives' | 'measures' | 'milestonePlans', number>

/**
 * The rows of the new year's plan, in an order in which none refers to one that is not there yet.
 * @param plan checked against the old plan
 */
export function newPlanRows(plan: RollForward, old: OldPlan, last: LastPlaces): Additions {
  const { board, newYear: year } = old
  const measures = plan.measures
    .filter(({ carried }) => carried)
    .map((each, at) => measureOf(each, old, last.measures + at + 1))
  const milestones = plan.milestones
    .filter(({ carried }) => carried)
    .map((each, at) => milestoneOf(each, old, last.milestonePlans + at + 1))
  return {
    objectives: plan.objectives.map(({ code, title }, at) => ({
      id: objectiveId(board, year, code),
      board,
      year,
      code,
      title,
      position: last.objectives + at + 1,
    })),
    measures: measures.map(({ row }) => row),
    measureOwners: measures.flatMap(({ owners }) => owners),
    targets: measures.map(({ target }) => target),
    milestonePlans: milestones.map(({ row }) => row),
    milestoneOwners: milestones.flatMap(({ owners }) => owners),
  }
}

/** The year's quarters, for targets of single quarters; nothing is due or published in them yet. */
export function newPeriodRows({ board, newYear }: OldPlan): NewRow<'periods'>[] {
  return quartersOf(newYear).map(({ id: period }) => ({
    id: periodId(board, period),
    board,
    period,
    returnDue: null,
  }))
}

function measureOf(
  { indicator, code, objective }: RollForward['measures'][number],
  { board, newYear: year, rows, leavers }: OldPlan,
  position: number,
) {
  const held = rows.measures.find((each) => each.indicator === indicator)
  if (held === undefined) throw new Error(`${indicator} was checked and is not in the old plan`)
  const id = measureId(board, year, code)
  const row: NewRow<'measures'> = {
    id,
    board,
    year,
    code,
    indicator,
    objective: objectiveId(board, year, objective),
    aim: held.aim,
    title: held.title,
    position,
  }
  const owners = rows.owners
    .filter(({ measure, officer }) => measure === held.id && !leavers.has(officer))
    .map(({ officer, deputy }, at) => ({ measure: id, officer, deputy, position: at + 1 }))
  return { row, owners, target: targetToSet(id, indicator, { rows, year }) }
}

/** Until somebody sets one, a measure of the new year has no target, for that very reason. */
function targetToSet(
  measure: string,
  indicator: string,
  { rows, year }: { rows: OldPlan['rows']; year: string },
): NewRow<'targets'> {
  const { from: validFrom } = daysOf(year)
  const newest = rows.definitions.findLast((each) => each.indicator === indicator)
  return {
    id: targetId(measure, '', validFrom),
    measure,
    component: '',
    validFrom,
    kind: 'none',
    definition: newest?.version ?? 1,
    lumpy: false,
    reason: 'not-set',
  }
}

function milestoneOf(
  { id: milestone, code, objective, dueDate, dueText }: RollForward['milestones'][number],
  { board, newYear: year, milestones, milestoneOwners, leavers }: OldPlan,
  position: number,
) {
  const held = milestones.find(({ id }) => id === milestone)
  if (held === undefined) throw new Error(`${milestone} was checked and is not in the old plan`)
  const plan = milestonePlanId({ board, year, code }, milestone)
  const row: NewRow<'milestonePlans'> = {
    id: plan,
    milestone,
    board,
    year,
    code,
    objective: objectiveId(board, year, objective),
    title: held.title,
    dueDate,
    dueText: dueText === '' ? null : dueText,
    position,
  }
  const owners = milestoneOwners
    .filter((owner) => owner.plan === held.plan && !leavers.has(owner.officer))
    .map(({ officer }, at) => ({ plan, officer, position: at + 1 }))
  return { row, owners }
}
