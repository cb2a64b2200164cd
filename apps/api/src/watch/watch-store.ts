import type { PublishedStatus } from '@quarterdeck/judgement'
import { and, asc, eq, gte, inArray, isNotNull, ne } from 'drizzle-orm'
import type { PublicationRow } from '../scorecard/scorecard-store.ts'
import type { Reading } from '../store/db.ts'

/** The published quarters of each indicator, the oldest first, by its id. */
export type Histories = ReadonlyMap<string, PublishedStatus[]>

/**
 * What a board's quarters made of its indicators.
 * @param standing the issue of each quarter that stands, the oldest first
 */
export async function readHistories(
  { t, read }: Reading,
  standing: readonly PublicationRow[],
): Promise<Histories> {
  const { publishedStatuses: table } = t
  const quarters = new Map(standing.map(({ id, period }) => [id, period]))
  const rows = await read
    .select({
      publication: table.publication,
      indicator: table.indicator,
      status: table.status,
      code: table.code,
      direction: table.direction,
    })
    .from(table)
    .where(inArray(table.publication, [...quarters.keys()]))
  const histories = new Map<string, PublishedStatus[]>()
  for (const { publication, indicator, ...row } of rows) {
    const history = histories.get(indicator) ?? []
    history.push({ period: quarters.get(publication) ?? '', ...row })
    histories.set(indicator, history)
  }
  for (const history of histories.values()) {
    history.sort((one, other) => (one.period < other.period ? -1 : 1))
  }
  return histories
}

export type RestatedStatus = Awaited<ReturnType<typeof readRestatedSince>>[number]

/** The statuses of earlier quarters that a board's publications changed, from a sequence on. */
export async function readRestatedSince({ t, read }: Reading, board: string, sequence: number) {
  return await read
    .select({
      sequence: t.publications.sequence,
      period: t.periods.period,
      indicator: t.restatedStatuses.indicator,
      was: t.restatedStatuses.statusWas,
      now: t.restatedStatuses.statusNow,
    })
    .from(t.restatedStatuses)
    .innerJoin(t.publications, eq(t.restatedStatuses.publication, t.publications.id))
    .innerJoin(t.periods, eq(t.restatedStatuses.period, t.periods.id))
    .where(and(eq(t.publications.board, board), gte(t.publications.sequence, sequence)))
    .orderBy(asc(t.publications.sequence))
}

/** How each milestone of a board stood in the last report that told of it, by its id. */
export async function readLastStates({ t, read }: Reading, board: string) {
  const { milestone, state } = t.milestoneUpdates
  const rows = await read
    .select({ milestone, state })
    .from(t.milestoneUpdates)
    .innerJoin(t.publications, eq(t.milestoneUpdates.publication, t.publications.id))
    .where(and(eq(t.publications.board, board), ne(state, 'not-stated')))
    .orderBy(asc(t.publications.sequence))
  return new Map(rows.map((row) => [row.milestone, row.state]))
}

/** The services of the officers of a year's plan, by `indicators.id` and by `milestones.id`. */
export async function readServices({ t, read }: Reading, board: string, year: string) {
  const measures = await read
    .select({ id: t.measures.indicator, service: t.services.name })
    .from(t.measureOwners)
    .innerJoin(t.measures, eq(t.measureOwners.measure, t.measures.id))
    .innerJoin(t.officers, eq(t.measureOwners.officer, t.officers.id))
    .innerJoin(t.services, eq(t.officers.service, t.services.id))
    .where(and(eq(t.measures.board, board), eq(t.measures.year, year)))
    .orderBy(asc(t.measureOwners.position))
  const milestones = await read
    .select({ id: t.milestonePlans.milestone, service: t.services.name })
    .from(t.milestoneOwners)
    .innerJoin(t.milestonePlans, eq(t.milestoneOwners.plan, t.milestonePlans.id))
    .innerJoin(t.officers, eq(t.milestoneOwners.officer, t.officers.id))
    .innerJoin(t.services, eq(t.officers.service, t.services.id))
    .where(and(eq(t.milestonePlans.board, board), eq(t.milestonePlans.year, year)))
    .orderBy(asc(t.milestoneOwners.position))
  return { measure: namesById(measures), milestone: namesById(milestones) }
}

function namesById(rows: readonly { id: string; service: string }[]): Map<string, string[]> {
  const byId = Map.groupBy(rows, ({ id }) => id)
  return new Map([...byId].map(([id, all]) => [id, [...new Set(all.map((each) => each.service))]]))
}

/** What officers said is being done, in their own answer to that question, by `commentaries.id`. */
export async function readPromises({ t, read }: Reading, publication: string) {
  const { id, action, byWhen } = t.commentaries
  const rows = await read
    .select({ id, action, byWhen })
    .from(t.commentaries)
    .where(and(eq(t.commentaries.publication, publication), isNotNull(action)))
  return new Map(rows.map((row) => [row.id, row]))
}
