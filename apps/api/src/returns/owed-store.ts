import type { ReturnKind } from '@quarterdeck/contract'
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Reading } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import type { OpenQuarter } from './open-quarter.ts'

/** A return that a period asks for, with its place in the year's plan. */
export type OwedRow = {
  /** `owed_returns.id`. */
  readonly row: string
  readonly kind: ReturnKind
  /** The indicator's or the milestone's permanent id. */
  readonly id: string
  /** `measures.id` or `milestone_plans.id`. */
  readonly planned: string
  readonly code: string
  readonly title: string
  readonly notDue: string | null
}

export type OwnerRow = {
  readonly planned: string
  readonly officer: string
  readonly name: string
  readonly leftOn: string | null
  readonly deputy: boolean
  readonly service: string | null
  readonly serviceName: string | null
}

/** One return of a period alone, by its row. */
export type Only = Pick<OwedRow, 'row' | 'kind'> | undefined

/** What a period asks for: measures in the order of the plan, then milestones. */
export async function readOwed(
  reading: Reading,
  quarter: OpenQuarter,
  only: Only,
): Promise<OwedRow[]> {
  return [
    ...(only?.kind === 'milestone' ? [] : await readMeasures(reading, quarter, only)),
    ...(only?.kind === 'measure' ? [] : await readMilestones(reading, quarter, only)),
  ]
}

async function readMeasures(
  { t, read }: Reading,
  quarter: OpenQuarter,
  only: Only,
): Promise<OwedRow[]> {
  const rows = await read
    .select({
      row: t.owedReturns.id,
      id: t.measures.indicator,
      planned: t.measures.id,
      code: t.measures.code,
      title: t.measures.title,
      name: t.indicators.name,
      notDue: t.owedReturns.notDue,
    })
    .from(t.owedReturns)
    .innerJoin(t.measures, eq(t.owedReturns.measure, t.measures.id))
    .innerJoin(t.indicators, eq(t.measures.indicator, t.indicators.id))
    .where(and(eq(t.owedReturns.period, quarter.row), isOnly(t.owedReturns.id, only)))
    .orderBy(asc(t.measures.position))
  return rows.map(({ name, title, ...row }) => ({ ...row, kind: 'measure', title: title ?? name }))
}

async function readMilestones(
  { t, read }: Reading,
  { row, board, period: { year } }: OpenQuarter,
  only: Only,
): Promise<OwedRow[]> {
  const rows = await read
    .select({
      row: t.owedReturns.id,
      id: t.milestonePlans.milestone,
      planned: t.milestonePlans.id,
      code: t.milestonePlans.code,
      title: t.milestonePlans.title,
      notDue: t.owedReturns.notDue,
    })
    .from(t.owedReturns)
    .innerJoin(t.milestonePlans, eq(t.owedReturns.milestone, t.milestonePlans.milestone))
    .where(
      and(
        eq(t.owedReturns.period, row),
        isOnly(t.owedReturns.id, only),
        eq(t.milestonePlans.board, board),
        eq(t.milestonePlans.year, year),
      ),
    )
    .orderBy(asc(t.milestonePlans.position))
  return rows.map((each) => ({ ...each, kind: 'milestone' }))
}

/**
 * Who answers for the measures and milestones of a year's plan, and who stands in for them.
 * @param only one of them alone
 */
export async function readPlanOwners(
  reading: Reading,
  quarter: OpenQuarter,
  only?: Pick<OwedRow, 'planned' | 'kind'>,
): Promise<OwnerRow[]> {
  return [
    ...(only?.kind === 'milestone' ? [] : await readMeasureOwners(reading, quarter, only?.planned)),
    ...(only?.kind === 'measure' ? [] : await readMilestoneOwners(reading, quarter, only?.planned)),
  ]
}

async function readMeasureOwners(
  { t, read }: Reading,
  { board, period: { year } }: OpenQuarter,
  measure: string | undefined,
): Promise<OwnerRow[]> {
  return await read
    .select({ planned: t.measureOwners.measure, deputy: t.measureOwners.deputy, ...officerOf(t) })
    .from(t.measureOwners)
    .innerJoin(t.officers, eq(t.measureOwners.officer, t.officers.id))
    .leftJoin(t.services, eq(t.officers.service, t.services.id))
    .innerJoin(t.measures, eq(t.measureOwners.measure, t.measures.id))
    .where(
      and(
        eq(t.measures.board, board),
        eq(t.measures.year, year),
        measure === undefined ? undefined : eq(t.measures.id, measure),
      ),
    )
    .orderBy(asc(t.measureOwners.position))
}

async function readMilestoneOwners(
  { t, read }: Reading,
  { board, period: { year } }: OpenQuarter,
  plan: string | undefined,
): Promise<OwnerRow[]> {
  const rows = await read
    .select({ planned: t.milestoneOwners.plan, ...officerOf(t) })
    .from(t.milestoneOwners)
    .innerJoin(t.officers, eq(t.milestoneOwners.officer, t.officers.id))
    .leftJoin(t.services, eq(t.officers.service, t.services.id))
    .innerJoin(t.milestonePlans, eq(t.milestoneOwners.plan, t.milestonePlans.id))
    .where(
      and(
        eq(t.milestonePlans.board, board),
        eq(t.milestonePlans.year, year),
        plan === undefined ? undefined : eq(t.milestonePlans.id, plan),
      ),
    )
    .orderBy(asc(t.milestoneOwners.position))
  return rows.map((row) => ({ ...row, deputy: false }))
}

function officerOf(t: Schema) {
  return {
    officer: t.officers.id,
    name: t.officers.name,
    leftOn: t.officers.leftOn,
    service: t.officers.service,
    serviceName: t.services.name,
  }
}

/** The drafts of a period's returns, part by part. */
export async function readDrafts({ t, read }: Reading, { row }: OpenQuarter, only: Only) {
  return await read
    .select({
      owed: t.drafts.owed,
      part: t.drafts.part,
      content: t.drafts.content,
      version: t.drafts.version,
      savedAt: t.drafts.savedAt,
      savedBy: t.drafts.savedBy,
    })
    .from(t.drafts)
    .innerJoin(t.owedReturns, eq(t.drafts.owed, t.owedReturns.id))
    .where(and(eq(t.owedReturns.period, row), isOnly(t.owedReturns.id, only)))
}

/** What was handed in of a period, the oldest of each return first. */
export async function readSubmissions({ t, read }: Reading, { row }: OpenQuarter, only: Only) {
  return await read
    .select({
      id: t.submissions.id,
      owed: t.submissions.owed,
      number: t.submissions.number,
      content: t.submissions.content,
      findings: t.submissions.findings,
      submittedAt: t.submissions.submittedAt,
      submittedBy: t.submissions.submittedBy,
    })
    .from(t.submissions)
    .innerJoin(t.owedReturns, eq(t.submissions.owed, t.owedReturns.id))
    .where(and(eq(t.owedReturns.period, row), isOnly(t.owedReturns.id, only)))
    .orderBy(asc(t.submissions.number))
}

/** What was decided on a period's submissions, the oldest of each first. */
export async function readDecisions({ t, read }: Reading, { row }: OpenQuarter, only: Only) {
  return await read
    .select({
      submission: t.decisions.submission,
      number: t.decisions.number,
      decision: t.decisions.decision,
      reason: t.decisions.reason,
      decidedAt: t.decisions.decidedAt,
      decidedBy: t.decisions.decidedBy,
    })
    .from(t.decisions)
    .innerJoin(t.submissions, eq(t.decisions.submission, t.submissions.id))
    .innerJoin(t.owedReturns, eq(t.submissions.owed, t.owedReturns.id))
    .where(and(eq(t.owedReturns.period, row), isOnly(t.owedReturns.id, only)))
    .orderBy(asc(t.decisions.number))
}

/** Everybody who ever saved a version of a part of these returns, by the subject of each. */
export async function readSavers(
  { t, read }: Reading,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (subjects.length === 0) {
    return new Map()
  }
  const rows = await read
    .select({ subject: t.audit.subject, actor: t.audit.actor })
    .from(t.audit)
    .where(and(inArray(t.audit.subject, [...subjects]), eq(t.audit.action, 'save-draft')))
    .groupBy(t.audit.subject, t.audit.actor)
  const bySubject = Map.groupBy(rows, ({ subject }) => subject)
  return new Map(
    [...bySubject].map(([subject, saves]) => [subject, saves.map(({ actor }) => actor)]),
  )
}

function isOnly(column: AnyPgColumn, only: Only) {
  return only === undefined ? undefined : eq(column, only.row)
}
