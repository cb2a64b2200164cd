import { eq } from 'drizzle-orm'
import { raiseBoardVersions } from '../boards/raise-board-versions.ts'
import { DomainError } from '../errors.ts'
import { listOpenQuarters, type OpenQuarter } from '../returns/open-quarter.ts'
import { listIssues, type PublicationRow } from '../scorecard/scorecard-store.ts'
import type { Db, Reading, Write } from '../store/db.ts'
import { publicationId } from '../store/ids.ts'
import { citeReturns } from './cite-returns.ts'
import { correctContent } from './correct-content.ts'
import { contentOf, keepFrozen } from './freeze-publication.ts'
import { type FrozenContent, readFrozenContent } from './frozen.ts'
import { keepCommentary } from './keep-commentary.ts'
import { keepMilestones } from './keep-milestones.ts'
import { withJudgements, withSignOff } from './mark-returns.ts'
import { type RoundReturn, readRound } from './standing-returns.ts'

/** What is said of an issue as it is made. */
export type IssueGiven = {
  /** The day the board deals with it. */
  readonly date: string
  readonly reportingOfficer: string
  /** Why it is corrected; null for a first issue. */
  readonly reason: string | null
  /** Why returns are missing or not signed off; null where none are. */
  readonly incomplete: string | null
}

/** An issue as it was made. */
export type MadeIssue = {
  readonly publication: PublicationRow & { engineVersion: string; contentHash: string }
  readonly content: FrozenContent
  readonly before: PublicationRow | null
  readonly round: readonly RoundReturn[]
}

/**
 * Makes the next issue of a period, in the write that its caller opened: the publication, the
 * figures that it carries, what was said, and the frozen content.
 * @throws DomainError 'conflict' for a period that is published and not being corrected, or after
 * one that is still open
 */
export async function makeIssue(
  db: Db,
  tx: Write,
  quarter: OpenQuarter,
  { now, ...given }: IssueGiven & { now: Date },
): Promise<MadeIssue> {
  const { t } = db
  const { board } = quarter
  const reading = { t, read: tx }
  await refuseState(reading, quarter)
  const issues = await listIssues(reading, board)
  const before = issues.findLast(({ period }) => period === quarter.period.id) ?? null
  const sequence = (issues.at(-1)?.sequence ?? 0) + 1
  const id = publicationId(board, sequence)
  const round = await readRound(reading, quarter)
  await tx.insert(t.publications).values({
    id,
    board,
    sequence,
    period: quarter.row,
    publishedOn: given.date,
    reportingOfficer: given.reportingOfficer,
    corrects: before?.id ?? null,
    reason: given.reason,
    incomplete: given.incomplete,
    policyVersion: before?.policyVersion ?? null,
  })
  const shared = { quarter, round, publication: id, isCorrection: before !== null }
  await citeReturns(tx, t, { ...shared, today: given.date })
  await keepMilestones(tx, t, shared)
  const publication = { id, sequence }
  await keepCommentary(tx, t, { board, publication, round, before: before?.id ?? null })
  await tx
    .update(t.periods)
    .set({ correctingFrom: null, correctionReason: null })
    .where(eq(t.periods.id, quarter.row))
  const made = (await listIssues(reading, board)).at(-1) as PublicationRow
  const content = await contentOfIssue(db, reading, { made, before, round })
  const contentHash = await keepFrozen(tx, t, {
    publication: made,
    content,
    frozenAt: now.toISOString(),
  })
  await raiseBoardVersions(tx, t, board)
  const engineVersion = content.engine
  return { publication: { ...made, engineVersion, contentHash }, content, before, round }
}

async function refuseState(reading: Reading, quarter: OpenQuarter): Promise<void> {
  const { label, id } = quarter.period
  if (quarter.state === 'published') {
    throw new DomainError('conflict', `${label} is published. Open a correction to change it.`)
  }
  if (quarter.state === 'correcting') {
    return
  }
  const opened = await listOpenQuarters(reading, quarter.board)
  const earlier = opened.find(
    ({ state, period }) => (state === 'open' || state === 'review') && period.id < id,
  )
  if (earlier !== undefined) {
    throw new DomainError('conflict', `Publish ${earlier.period.label} first.`)
  }
}

async function contentOfIssue(
  db: Db,
  reading: Reading,
  given: {
    made: PublicationRow
    before: PublicationRow | null
    round: readonly RoundReturn[]
  },
): Promise<FrozenContent> {
  const { made, before, round } = given
  const fresh = withJudgements(await contentOf(reading, made.board, made), round)
  if (before === null) {
    return withSignOff(fresh, round)
  }
  const again = round.filter(({ standing }) => standing !== null).map(({ owed }) => owed)
  const idsOf = (kind: string) =>
    new Set(again.filter((owed) => owed.kind === kind).map(({ id }) => id))
  const corrected = correctContent(fresh, await readFrozenContent(db, before), {
    indicators: idsOf('measure'),
    milestones: idsOf('milestone'),
  })
  return withSignOff(corrected, round)
}
