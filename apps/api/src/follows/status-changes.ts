import type { PeriodName } from '@quarterdeck/contract'
import type { PublishedStatus } from '@quarterdeck/judgement'
import { and, asc, gt, lte } from 'drizzle-orm'
import { readFrozenScorecard } from '../publication/frozen.ts'
import { listIssues, type PublicationRow, standingIssues } from '../scorecard/scorecard-store.ts'
import type { PublishedRag } from '../scorecard/status-store.ts'
import type { Db } from '../store/db.ts'
import { readHistories, readRestatedSince } from '../watch/watch-store.ts'
import { quarterName } from '../watch/watched-row.ts'

/** A status that a publication changed, for the public. */
export type StatusChange = {
  /** `publications.id`. */
  readonly publication: string
  /** When it was published, an instant. */
  readonly at: string
  readonly board: string
  readonly indicator: string
  readonly code: string
  readonly title: string
  /** The quarter that has the status. */
  readonly period: PeriodName
  readonly was: PublishedRag
  readonly now: PublishedRag
  /** A quarter published for the first time, one that is corrected, or a figure that was restated. */
  readonly by: 'quarter' | 'correction' | 'restatement'
}

/**
 * The statuses that publications changed after one instant and up to another: of a quarter against
 * the last one in which the measure was rated, of an earlier quarter against what it was. A measure
 * that is not rated now has changed nothing.
 */
export async function readStatusChanges(
  db: Db,
  { after, until }: { after: string; until: string },
): Promise<StatusChange[]> {
  const { t, read } = db
  const published = await read
    .select({ id: t.publications.id, board: t.publications.board, at: t.publications.frozenAt })
    .from(t.publications)
    .where(and(gt(t.publications.frozenAt, after), lte(t.publications.frozenAt, until)))
    .orderBy(asc(t.publications.board), asc(t.publications.sequence))
  const changes: StatusChange[] = []
  for (const { id, board, at } of published) {
    changes.push(...(await changesBy(db, board, id, at ?? '')))
  }
  return changes
}

async function changesBy(
  db: Db,
  board: string,
  publication: string,
  at: string,
): Promise<StatusChange[]> {
  const issues = await listIssues(db, board)
  const issue = issues.find(({ id }) => id === publication)
  if (issue === undefined) {
    throw new Error(`Publication ${publication} went away while it was read`)
  }
  const known = issues.filter(({ sequence }) => sequence <= issue.sequence)
  const places = await placesOf(db, issue)
  const change = (indicator: string, rest: Pick<StatusChange, 'period' | 'was' | 'now' | 'by'>) => {
    const place = places.get(indicator)
    return place === undefined ? [] : [{ publication, at, board, indicator, ...place, ...rest }]
  }
  const ofQuarter =
    issue.corrects === null ? await quarterChanges(db, issue, standingIssues(known)) : []
  const ofEarlier = (await readRestatedSince(db, board, issue.sequence)).filter(
    ({ sequence }) => sequence === issue.sequence,
  )
  return [
    ...ofQuarter.flatMap(({ indicator, was, now }) =>
      change(indicator, { period: quarterName(issue.period), was, now, by: 'quarter' }),
    ),
    ...ofEarlier.flatMap(({ indicator, period, was, now }) => {
      const by = period === issue.period ? 'correction' : 'restatement'
      return change(indicator, { period: quarterName(period), was, now, by })
    }),
  ]
}

async function quarterChanges(db: Db, issue: PublicationRow, standing: readonly PublicationRow[]) {
  const upTo = standing.filter(({ period }) => period <= issue.period)
  const histories = await readHistories(db, upTo)
  return [...histories].flatMap(([indicator, history]) => {
    const now = history.at(-1)
    const was = lastRated(history.slice(0, -1))
    const isOfIssue = now?.period === issue.period && now.status !== 'none'
    return isOfIssue && was !== undefined && was.status !== now.status
      ? [{ indicator, was: was.status, now: now.status }]
      : []
  })
}

/** The last quarter that had a rating; undefined where none had. */
export function lastRated(history: readonly PublishedStatus[]): PublishedStatus | undefined {
  return history.findLast(({ status }) => status !== 'none')
}

/** What the publication calls its measures. */
async function placesOf(
  db: Db,
  issue: PublicationRow,
): Promise<ReadonlyMap<string, { code: string; title: string }>> {
  const { measures } = await readFrozenScorecard(db, issue)
  return new Map(measures.map(({ indicator, code, title }) => [indicator, { code, title }]))
}
