import { and, asc, desc, eq, inArray, isNull, not, or, sql } from 'drizzle-orm'
import { isOfAbandoned } from '../returns/abandoned.ts'
import type { Db } from '../store/db.ts'

/** What the catalogue is read from: the store, or a write under way. */
export type Reading = Pick<Db, 't' | 'read'>

/** Which measures are meant: of a board, and of one year, one indicator or both. */
export type Of = { readonly board: string; readonly year?: string; readonly indicator?: string }

export type MeasureRow = Awaited<ReturnType<typeof readMeasures>>[number]
export type OwnerRow = Awaited<ReturnType<typeof readOwners>>[number]
export type TargetRow = Awaited<ReturnType<typeof readTargets>>[number]
export type OfficerRow = Awaited<ReturnType<typeof readOfficers>>[number]

/** The years that a board has a plan of, the newest first. */
export async function readYears({ t, read }: Reading, board: string): Promise<string[]> {
  const rows = await read
    .select({ year: t.objectives.year })
    .from(t.objectives)
    .where(eq(t.objectives.board, board))
    .groupBy(t.objectives.year)
    .orderBy(desc(t.objectives.year))
  return rows.map(({ year }) => year)
}

export async function readObjectives({ t, read }: Reading, board: string, year: string) {
  return await read
    .select()
    .from(t.objectives)
    .where(and(eq(t.objectives.board, board), eq(t.objectives.year, year)))
    .orderBy(asc(t.objectives.position))
}

/** Measures with their indicator’s name and their objective’s code, the newest year’s first. */
export async function readMeasures({ t, read }: Reading, of: Of) {
  return await read
    .select({
      id: t.measures.id,
      board: t.measures.board,
      year: t.measures.year,
      code: t.measures.code,
      indicator: t.measures.indicator,
      name: t.indicators.name,
      objective: t.objectives.code,
      objectiveTitle: t.objectives.title,
      aim: t.measures.aim,
      title: t.measures.title,
    })
    .from(t.measures)
    .innerJoin(t.objectives, eq(t.measures.objective, t.objectives.id))
    .innerJoin(t.indicators, eq(t.measures.indicator, t.indicators.id))
    .where(whereMeasures(t, of))
    .orderBy(desc(t.measures.year), asc(t.measures.position))
}

/** Who answers for those measures, and who stands in for them. */
export async function readOwners({ t, read }: Reading, of: Of) {
  return await read
    .select({
      measure: t.measureOwners.measure,
      officer: t.measureOwners.officer,
      deputy: t.measureOwners.deputy,
      name: t.officers.name,
      leftOn: t.officers.leftOn,
    })
    .from(t.measureOwners)
    .innerJoin(t.officers, eq(t.measureOwners.officer, t.officers.id))
    .innerJoin(t.measures, eq(t.measureOwners.measure, t.measures.id))
    .where(whereMeasures(t, of))
    .orderBy(asc(t.measureOwners.position))
}

/** The target versions of those measures, the oldest first. */
export async function readTargets({ t, read }: Reading, of: Of) {
  const rows = await read
    .select({ target: t.targets })
    .from(t.targets)
    .innerJoin(t.measures, eq(t.targets.measure, t.measures.id))
    .where(whereMeasures(t, of))
    .orderBy(asc(t.targets.validFrom), asc(t.targets.id))
  return rows.map(({ target }) => target)
}

/** The targets of single quarters of those measures, in the order of the quarters. */
export async function readPeriodTargets({ t, read }: Reading, of: Of) {
  return await read
    .select({
      measure: t.periodTargets.measure,
      component: t.periodTargets.component,
      period: t.periods.period,
      value: t.periodTargets.value,
    })
    .from(t.periodTargets)
    .innerJoin(t.measures, eq(t.periodTargets.measure, t.measures.id))
    .innerJoin(t.periods, eq(t.periodTargets.period, t.periods.id))
    .where(whereMeasures(t, of))
    .orderBy(asc(t.periods.period))
}

function whereMeasures(t: Db['t'], { board, year, indicator }: Of) {
  return and(
    eq(t.measures.board, board),
    year === undefined ? undefined : eq(t.measures.year, year),
    indicator === undefined ? undefined : eq(t.measures.indicator, indicator),
  )
}

export async function readIndicators({ t, read }: Reading, ids: readonly string[]) {
  return await read
    .select()
    .from(t.indicators)
    .where(inArray(t.indicators.id, [...ids]))
}

/** The definition versions of indicators, the oldest first. */
export async function readDefinitions({ t, read }: Reading, indicators: readonly string[]) {
  return await read
    .select()
    .from(t.definitions)
    .where(inArray(t.definitions.indicator, [...indicators]))
    .orderBy(asc(t.definitions.version))
}

/** Every revision of every return of indicators, the newest stretch and the newest revision last. */
export async function readRevisions({ t, read }: Reading, indicators: readonly string[]) {
  return await read
    .select({
      return: t.returns.id,
      indicator: t.returns.indicator,
      definition: t.returns.definition,
      component: t.returns.component,
      from: t.returns.from,
      to: t.returns.to,
      availability: t.revisions.availability,
      value: t.revisions.value,
      numerator: t.revisions.numerator,
      denominator: t.revisions.denominator,
      provisional: t.revisions.provisional,
      doubtful: t.revisions.doubtful,
      notComparable: t.revisions.notComparable,
      label: t.revisions.label,
      madeIn: t.periods.period,
    })
    .from(t.revisions)
    .innerJoin(t.returns, eq(t.revisions.return, t.returns.id))
    .innerJoin(t.periods, eq(t.revisions.period, t.periods.id))
    .where(and(inArray(t.returns.indicator, [...indicators]), not(isOfAbandoned({ t, read }))))
    .orderBy(asc(t.returns.to), asc(t.returns.id), asc(t.revisions.number))
}

/** Whether anything has been returned of an indicator. */
export async function hasFigures({ t, read }: Reading, indicator: string): Promise<boolean> {
  const [any] = await read
    .select({ id: t.returns.id })
    .from(t.returns)
    .where(eq(t.returns.indicator, indicator))
    .limit(1)
  return any !== undefined
}

export async function readMilestones({ t, read }: Reading, board: string, year: string) {
  return await read
    .select({
      plan: t.milestonePlans.id,
      id: t.milestonePlans.milestone,
      code: t.milestonePlans.code,
      objective: t.objectives.code,
      title: t.milestonePlans.title,
      dueDate: t.milestonePlans.dueDate,
      dueText: t.milestonePlans.dueText,
    })
    .from(t.milestonePlans)
    .innerJoin(t.objectives, eq(t.milestonePlans.objective, t.objectives.id))
    .where(and(eq(t.milestonePlans.board, board), eq(t.milestonePlans.year, year)))
    .orderBy(asc(t.milestonePlans.position))
}

export async function readMilestoneOwners({ t, read }: Reading, board: string) {
  return await read
    .select({
      plan: t.milestoneOwners.plan,
      officer: t.milestoneOwners.officer,
      name: t.officers.name,
    })
    .from(t.milestoneOwners)
    .innerJoin(t.officers, eq(t.milestoneOwners.officer, t.officers.id))
    .innerJoin(t.milestonePlans, eq(t.milestoneOwners.plan, t.milestonePlans.id))
    .where(eq(t.milestonePlans.board, board))
    .orderBy(asc(t.milestoneOwners.position))
}

export async function readServices({ t, read }: Reading, board: string) {
  return await read
    .select()
    .from(t.services)
    .where(eq(t.services.board, board))
    .orderBy(asc(t.services.position))
}

export async function readPolicies({ t, read }: Reading, board: string) {
  return await read
    .select()
    .from(t.policies)
    .where(eq(t.policies.board, board))
    .orderBy(asc(t.policies.version))
}

/**
 * The officers of a board: of its services, or with a measure or milestone of it; and those without
 * a service, who may be anybody's.
 */
export async function readOfficers({ t, read }: Reading, board: string) {
  const ofMeasures = read
    .select({ officer: t.measureOwners.officer })
    .from(t.measureOwners)
    .innerJoin(t.measures, eq(t.measureOwners.measure, t.measures.id))
    .where(eq(t.measures.board, board))
  const ofMilestones = read
    .select({ officer: t.milestoneOwners.officer })
    .from(t.milestoneOwners)
    .innerJoin(t.milestonePlans, eq(t.milestoneOwners.plan, t.milestonePlans.id))
    .where(eq(t.milestonePlans.board, board))
  const ofServices = read
    .select({ id: t.services.id })
    .from(t.services)
    .where(eq(t.services.board, board))
  return await read
    .select()
    .from(t.officers)
    .where(
      or(
        isNull(t.officers.service),
        inArray(t.officers.service, ofServices),
        inArray(t.officers.id, ofMeasures),
        inArray(t.officers.id, ofMilestones),
      ),
    )
    .orderBy(asc(t.officers.position))
}

/** What the audit trail holds of these subjects, the newest first, with the name of each actor. */
export async function readHistory(
  { t, read }: Reading,
  board: string,
  subjects: readonly string[],
) {
  return await read
    .select({ entry: t.audit, name: t.accounts.name })
    .from(t.audit)
    .leftJoin(t.accounts, eq(t.audit.actor, sql`'account ' || ${t.accounts.id}`))
    .where(and(eq(t.audit.board, board), inArray(t.audit.subject, [...subjects])))
    .orderBy(desc(t.audit.id))
}
