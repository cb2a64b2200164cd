import { parsePeriod } from '@quarterdeck/judgement'
import { and, eq, gt, inArray, ne } from 'drizzle-orm'
import { buildScorecard } from '../scorecard/build-scorecard.ts'
import type { InternalScorecard } from '../scorecard/internal-scorecard.ts'
import { prepareMeasures } from '../scorecard/measure-cases.ts'
import { restatementsSince } from '../scorecard/restatements.ts'
import {
  listIssues,
  type PublicationRow,
  readBoardRecord,
  standingIssues,
} from '../scorecard/scorecard-store.ts'
import { type PublishedRag, readStatuses } from '../scorecard/status-store.ts'
import type { Reading, Write } from '../store/db.ts'
import type { NewRow, Schema } from '../store/schema.ts'

/**
 * Keeps in a few words what a publication made of each indicator, and which statuses of earlier
 * quarters it changed, in place of what was kept of it before. Earlier ones go through this first.
 */
export async function indexStatuses(
  tx: Write,
  t: Schema,
  publication: PublicationRow,
  { measures }: Pick<InternalScorecard, 'measures'>,
): Promise<void> {
  if (measures.length === 0) {
    return
  }
  await tx.delete(t.publishedStatuses).where(eq(t.publishedStatuses.publication, publication.id))
  await tx.delete(t.restatedStatuses).where(eq(t.restatedStatuses.publication, publication.id))
  const rows = measures.map(({ indicator, result: { rag, direction } }) => ({
    publication: publication.id,
    indicator,
    status: rag.status,
    code: rag.code,
    direction: direction.status,
  }))
  await tx.insert(t.publishedStatuses).values(rows)
  const reading = { t, read: tx }
  const restated = [
    ...(await correctedStatuses(reading, publication)),
    ...(await restatedStatuses(reading, publication)),
  ]
  if (restated.length > 0) {
    await tx.insert(t.restatedStatuses).values(restated)
  }
}

/** What a correction makes otherwise than the issue that it corrects. */
async function correctedStatuses(reading: Reading, publication: PublicationRow) {
  if (publication.corrects === null) {
    return []
  }
  const before = await readStatuses(reading, publication.corrects)
  const after = await readStatuses(reading, publication.id)
  return [...after].flatMap(([indicator, statusNow]) =>
    changed(publication, publication, indicator, before.get(indicator), statusNow),
  )
}

/** What the figures that a publication restated make of the quarters that were judged on them. */
async function restatedStatuses(reading: Reading, publication: PublicationRow) {
  const restated = await readRestated(reading, publication)
  if (restated.length === 0) {
    return []
  }
  const issues = (await listIssues(reading, publication.board)).filter(
    ({ sequence }) => sequence <= publication.sequence,
  )
  const earlier = standingIssues(issues.filter(({ id }) => id !== publication.id))
  const rows: NewRow<'restatedStatuses'>[] = []
  for (const { period, indicator } of restated) {
    const issue = earlier.find(({ periodRow }) => periodRow === period)
    if (issue !== undefined) {
      const was = (await readStatuses(reading, issue.id)).get(indicator)
      const now = await statusNow(reading, issue, indicator, issues)
      rows.push(...changed(publication, issue, indicator, was, now))
    }
  }
  return rows
}

/** The measures of other quarters that cite a figure of which this publication carried a revision. */
async function readRestated({ t, read }: Reading, publication: PublicationRow) {
  const revised = read
    .select({ id: t.revisions.return })
    .from(t.revisions)
    .where(and(eq(t.revisions.publication, publication.id), gt(t.revisions.number, 1)))
  return await read
    .select({ period: t.citations.period, indicator: t.measures.indicator })
    .from(t.citations)
    .innerJoin(t.measures, eq(t.citations.measure, t.measures.id))
    .where(
      and(
        eq(t.citations.cell, 'current'),
        ne(t.citations.period, publication.periodRow),
        inArray(t.citations.return, revised),
      ),
    )
    .groupBy(t.citations.period, t.measures.indicator)
}

/**
 * The status of an indicator in an earlier quarter with the newest figures; undefined where its own
 * figure is no other, such as a forecast that was only made again.
 */
async function statusNow(
  reading: Reading,
  issue: PublicationRow,
  indicator: string,
  issues: readonly PublicationRow[],
): Promise<PublishedRag | undefined> {
  const newest = issues.at(-1) ?? issue
  const { year } = parsePeriod(issue.period)
  const record = await readBoardRecord(reading, issue.board, year, issue, { indicator })
  const changes = restatementsSince(record, issue, issues).get(indicator) ?? []
  if (!changes.some(({ cell }) => cell === 'current')) {
    return undefined
  }
  const prepared = prepareMeasures(record, {
    period: issue.period,
    upTo: newest.sequence,
    due: issue.returnDue,
    today: newest.publishedOn,
  })
  return buildScorecard(record, prepared, issue.period).measures[0]?.result.rag.status
}

function changed(
  by: PublicationRow,
  { periodRow: period }: PublicationRow,
  indicator: string,
  statusWas: PublishedRag | undefined,
  now: PublishedRag | undefined,
): NewRow<'restatedStatuses'>[] {
  return statusWas === undefined || now === undefined || statusWas === now
    ? []
    : [{ publication: by.id, period, indicator, statusWas, statusNow: now }]
}
