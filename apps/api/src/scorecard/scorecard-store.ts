import { and, asc, eq, inArray, isNull, not, or, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { isOfAbandoned } from '../returns/abandoned.ts'
import type { Reading } from '../store/db.ts'
import { readCarriedCatalogue } from './carried-catalogue.ts'

/**
 * Everything held of a board that a scorecard is worked out from, as rows: the plan of one year,
 * the figures of its indicators carried by publications, and what the reports printed.
 * Read whole, so that one scorecard is a handful of queries and the rest is pure.
 */
export type BoardRecord = Awaited<ReturnType<typeof readBoardRecord>>
export type PublicationRow = Awaited<ReturnType<typeof listIssues>>[number]

/**
 * Everything that a board published, corrections included, in its order, which is the sequence and
 * never the date.
 */
export async function listIssues({ t, read }: Reading, board: string) {
  return await read
    .select({
      id: t.publications.id,
      board: t.publications.board,
      sequence: t.publications.sequence,
      periodRow: t.publications.period,
      period: t.periods.period,
      publishedOn: t.publications.publishedOn,
      reportingOfficer: t.publications.reportingOfficer,
      engineVersion: t.publications.engineVersion,
      policyVersion: t.publications.policyVersion,
      contentHash: t.publications.contentHash,
      returnDue: t.periods.returnDue,
      corrects: t.publications.corrects,
      reason: t.publications.reason,
      incomplete: t.publications.incomplete,
    })
    .from(t.publications)
    .innerJoin(t.periods, eq(t.publications.period, t.periods.id))
    .where(eq(t.publications.board, board))
    .orderBy(asc(t.publications.sequence))
}

/** Of each quarter the issue that stands, the newest one, in the order of their first issues. */
export function standingIssues(issues: readonly PublicationRow[]): PublicationRow[] {
  return [...new Map(issues.map((issue) => [issue.period, issue])).values()]
}

/** The board's published quarters, each as its newest issue has it. */
export async function listPublications(reading: Reading, board: string): Promise<PublicationRow[]> {
  return standingIssues(await listIssues(reading, board))
}

export async function readFrozen(
  { t, read }: Reading,
  publication: string,
): Promise<string | null> {
  const [row] = await read
    .select({ frozen: t.publications.frozen })
    .from(t.publications)
    .where(eq(t.publications.id, publication))
  return row?.frozen ?? null
}

/** The quarter whose citations, printed cells and milestone states are read. */
type Quarter = Pick<PublicationRow, 'periodRow' | 'policyVersion' | 'period'> & {
  /** Null for one that is not published: figures that no publication carries are read as well. */
  readonly id: string | null
}

/** Stands after every publication: what none has carried. */
const UNPUBLISHED = Number.POSITIVE_INFINITY

/**
 * @param year the financial year whose plan is read
 * @param only one indicator alone, without the milestones, for a page about it
 */
export async function readBoardRecord(
  db: Reading,
  board: string,
  year: string,
  publication: Quarter,
  only?: { indicator: string },
) {
  const { t, read } = db
  const names = await read
    .select()
    .from(t.boardNames)
    .where(eq(t.boardNames.board, board))
    .orderBy(asc(t.boardNames.from))
  const [boardRow] = await read.select().from(t.boards).where(eq(t.boards.id, board))
  if (boardRow === undefined) throw new Error(`Board ${board} went away while it was read`)
  const allPolicies = await read
    .select()
    .from(t.policies)
    .where(eq(t.policies.board, board))
    .orderBy(asc(t.policies.version))
  const policies = policiesOf(publication, allPolicies)
  const objectives = await read
    .select()
    .from(t.objectives)
    .where(and(eq(t.objectives.board, board), eq(t.objectives.year, year)))
    .orderBy(asc(t.objectives.position))
  const measures = await read
    .select()
    .from(t.measures)
    .where(
      and(
        eq(t.measures.board, board),
        eq(t.measures.year, year),
        only === undefined ? undefined : eq(t.measures.indicator, only.indicator),
      ),
    )
    .orderBy(asc(t.measures.position))
  const figures = await readFigures(db, board, measures, publication)
  return {
    board: boardRow,
    names,
    policies,
    objectives,
    measures,
    ...(await readCarriedCatalogue(db, {
      board,
      year,
      measures,
      figures: figures.revisions,
      working: publication.id === null ? publication.period : null,
    })),
    ...figures,
    ...(only === undefined ? await readMilestones(db, board, year, publication) : NO_MILESTONES),
  }
}

/** What was published keeps the policy it had, whatever policies are made for its quarter later. */
export function policiesOf<P extends { version: number }>(
  { policyVersion }: Pick<PublicationRow, 'policyVersion'>,
  policies: readonly P[],
): P[] {
  const kept = policies.filter(({ version }) => version === policyVersion)
  return kept.length > 0 ? kept : [...policies]
}

const NO_MILESTONES: Awaited<ReturnType<typeof readMilestones>> = {
  milestones: [],
  milestoneOwners: [],
  milestoneUpdates: [],
}

type MeasureRow = { id: string; indicator: string }

async function readFigures(
  { t, read }: Reading,
  board: string,
  measures: readonly MeasureRow[],
  publication: Quarter,
) {
  const ids = measures.map((measure) => measure.indicator)
  const carried = eq(t.publications.board, board)
  const working = and(
    isNull(t.revisions.publication),
    eq(t.periods.board, board),
    not(isOfAbandoned({ t, read })),
  )
  const rows = await read
    .select({
      id: t.returns.id,
      indicator: t.returns.indicator,
      definition: t.returns.definition,
      component: t.returns.component,
      from: t.returns.from,
      to: t.returns.to,
      number: t.revisions.number,
      availability: t.revisions.availability,
      value: t.revisions.value,
      numerator: t.revisions.numerator,
      denominator: t.revisions.denominator,
      provisional: t.revisions.provisional,
      doubtful: t.revisions.doubtful,
      notComparable: t.revisions.notComparable,
      label: t.revisions.label,
      madeIn: t.periods.period,
      sequence: t.publications.sequence,
    })
    .from(t.revisions)
    .innerJoin(t.returns, eq(t.revisions.return, t.returns.id))
    .innerJoin(t.periods, eq(t.revisions.period, t.periods.id))
    .leftJoin(t.publications, eq(t.revisions.publication, t.publications.id))
    .where(
      and(
        inArray(t.returns.indicator, ids),
        publication.id === null ? or(carried, working) : carried,
      ),
    )
    .orderBy(asc(t.returns.to), asc(t.returns.id), asc(t.revisions.number))
  const revisions = rows.map((row) => ({ ...row, sequence: row.sequence ?? UNPUBLISHED }))
  const citations = await read
    .select()
    .from(t.citations)
    .where(eq(t.citations.period, publication.periodRow))
    .orderBy(asc(t.citations.position))
  const printed = await read
    .select()
    .from(t.printedCells)
    .where(ofPublication(t.printedCells.publication, publication))
  return { revisions, citations, printed }
}

async function readMilestones(
  { t, read }: Reading,
  board: string,
  year: string,
  publication: Quarter,
) {
  const { milestonePlans: plans } = t
  const isOfYear = and(eq(plans.board, board), eq(plans.year, year))
  const milestones = await read
    .select({ plan: plans, objective: t.objectives.code })
    .from(plans)
    .innerJoin(t.objectives, eq(plans.objective, t.objectives.id))
    .where(isOfYear)
    .orderBy(asc(plans.position))
  const milestoneOwners = await read
    .select({ plan: t.milestoneOwners.plan, name: t.officers.name })
    .from(t.milestoneOwners)
    .innerJoin(plans, eq(t.milestoneOwners.plan, plans.id))
    .innerJoin(t.officers, eq(t.milestoneOwners.officer, t.officers.id))
    .where(isOfYear)
    .orderBy(asc(t.milestoneOwners.position))
  const milestoneUpdates = await read
    .select()
    .from(t.milestoneUpdates)
    .where(ofPublication(t.milestoneUpdates.publication, publication))
  return { milestones, milestoneOwners, milestoneUpdates }
}

function ofPublication(column: AnyPgColumn, { id }: Quarter): SQL {
  return id === null ? sql`false` : eq(column, id)
}
