import { asc, eq } from 'drizzle-orm'
import type { Read } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import type { HeldReaders, Rows } from './held-rows.ts'

type PlanFile = 'objectives' | 'measures' | 'targets' | 'periods' | 'periodTargets' | 'milestones'

/** The years' plans as their files would have them. */
export const HELD_PLAN: HeldReaders<PlanFile> = {
  async objectives(read, t) {
    return await read.select().from(t.objectives)
  },
  measures: heldMeasures,
  targets: heldTargets,
  async periods(read, t) {
    const rows = await read.select().from(t.periods)
    return rows.map((row) => ({
      board: row.board,
      period: row.period,
      return_due: row.returnDue,
    }))
  },
  periodTargets: heldPeriodTargets,
  milestones: heldMilestones,
}

async function heldMeasures(read: Read, t: Schema): Promise<Rows<'measures'>> {
  const rows = await read
    .select({ measure: t.measures, objective: t.objectives.code })
    .from(t.measures)
    .innerJoin(t.objectives, eq(t.measures.objective, t.objectives.id))
  const owners = await read
    .select({ of: t.measureOwners.measure, officer: t.measureOwners.officer })
    .from(t.measureOwners)
    .where(eq(t.measureOwners.deputy, false))
    .orderBy(asc(t.measureOwners.position))
  const ownersOf = Map.groupBy(owners, (row) => row.of)
  return rows.map(({ measure, objective }) => ({
    board: measure.board,
    year: measure.year,
    code: measure.code,
    printed_code: measure.printedCode,
    indicator: measure.indicator,
    objective,
    aim: measure.aim,
    title: measure.title,
    owners: (ownersOf.get(measure.id) ?? []).map((row) => row.officer),
  }))
}

async function heldTargets(read: Read, t: Schema): Promise<Rows<'targets'>> {
  const rows = await read
    .select({ target: t.targets, measure: t.measures })
    .from(t.targets)
    .innerJoin(t.measures, eq(t.targets.measure, t.measures.id))
  return rows.map(({ target, measure }) => ({
    board: measure.board,
    year: measure.year,
    code: measure.code,
    component: target.component,
    valid_from: target.validFrom,
    kind: target.kind,
    value: target.value,
    low: target.low,
    high: target.high,
    baseline: target.baseline,
    definition: target.definition,
    tolerance_kind: target.toleranceKind,
    tolerance: target.tolerance,
    profile: target.profile,
    lumpy: target.lumpy,
    reason: target.reason,
    rationale: target.rationale,
    approved_by: target.approvedBy,
    approved_on: target.approvedOn,
    source: target.source,
    disputed: target.disputed,
  }))
}

async function heldPeriodTargets(read: Read, t: Schema): Promise<Rows<'periodTargets'>> {
  return read
    .select({
      board: t.measures.board,
      year: t.measures.year,
      code: t.measures.code,
      component: t.periodTargets.component,
      period: t.periods.period,
      value: t.periodTargets.value,
    })
    .from(t.periodTargets)
    .innerJoin(t.measures, eq(t.periodTargets.measure, t.measures.id))
    .innerJoin(t.periods, eq(t.periodTargets.period, t.periods.id))
}

async function heldMilestones(read: Read, t: Schema): Promise<Rows<'milestones'>> {
  const rows = await read
    .select({ plan: t.milestonePlans, objective: t.objectives.code })
    .from(t.milestonePlans)
    .innerJoin(t.objectives, eq(t.milestonePlans.objective, t.objectives.id))
  const owners = await read
    .select({ of: t.milestoneOwners.plan, officer: t.milestoneOwners.officer })
    .from(t.milestoneOwners)
    .orderBy(asc(t.milestoneOwners.position))
  const ownersOf = Map.groupBy(owners, (row) => row.of)
  return rows.map(({ plan, objective }) => ({
    board: plan.board,
    year: plan.year,
    code: plan.code,
    printed_code: plan.printedCode,
    milestone: plan.milestone,
    objective,
    title: plan.title,
    due_date: plan.dueDate,
    due_text: plan.dueText,
    owners: (ownersOf.get(plan.id) ?? []).map((row) => row.officer),
  }))
}
