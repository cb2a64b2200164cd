import { ENGINE_VERSION, parsePeriod } from '@quarterdeck/judgement'
import { eq, sql } from 'drizzle-orm'
import { listCommentary } from '../commentary/list-commentary.ts'
import type { Context } from '../context.ts'
import { buildScorecard } from '../scorecard/build-scorecard.ts'
import { prepareMeasures } from '../scorecard/measure-cases.ts'
import { listIssues, type PublicationRow, readBoardRecord } from '../scorecard/scorecard-store.ts'
import type { Reading, Write } from '../store/db.ts'
import type { Schema } from '../store/schema.ts'
import {
  contentHashOf,
  type FrozenCommentary,
  type FrozenContent,
  readFrozenScorecard,
} from './frozen.ts'
import { indexStatuses } from './index-statuses.ts'

/**
 * Freezes every publication of a board that is not frozen yet, in their sequence: what was known
 * by then, and what the rules made of it. One frozen before its statuses were kept apart has them
 * taken from its content. Returns how many were frozen.
 */
export async function freezePublications({
  ctx,
  input,
}: {
  ctx: Context
  input: { board: string; actor: string }
}): Promise<number> {
  const issues = await listIssues(ctx.db, input.board)
  const indexed = await readIndexed(ctx.db, input.board)
  for (const publication of issues) {
    if (publication.contentHash === null) {
      await freezeOne(ctx, input, publication)
    } else if (!indexed.has(publication.id)) {
      const scorecard = await readFrozenScorecard(ctx.db, publication)
      await ctx.db.write((tx) => indexStatuses(tx, ctx.db.t, publication, scorecard))
    }
  }
  return issues.filter(({ contentHash }) => contentHash === null).length
}

async function readIndexed({ t, read }: Reading, board: string): Promise<ReadonlySet<string>> {
  const rows = await read
    .select({ id: t.publishedStatuses.publication })
    .from(t.publishedStatuses)
    .innerJoin(t.publications, eq(t.publishedStatuses.publication, t.publications.id))
    .where(eq(t.publications.board, board))
    .groupBy(t.publishedStatuses.publication)
  return new Set(rows.map(({ id }) => id))
}

async function freezeOne(
  ctx: Context,
  { board, actor }: { board: string; actor: string },
  publication: PublicationRow,
): Promise<void> {
  const { t } = ctx.db
  const frozenAt = ctx.now().toISOString()
  await ctx.db.write(async (tx) => {
    const content = await contentOf({ t, read: tx }, board, publication)
    const contentHash = await keepFrozen(tx, t, { publication, content, frozenAt })
    await tx
      .update(t.boardVersions)
      .set({ published: sql`${t.boardVersions.published} + 1` })
      .where(eq(t.boardVersions.board, board))
    await tx.insert(t.audit).values({
      at: frozenAt,
      actor,
      action: 'freeze-publication',
      subject: `publication ${publication.id}`,
      before: null,
      after: { engineVersion: content.engine, contentHash },
    })
  })
}

/** Keeps the content of a publication for good, with its statuses, and returns the hash of its bytes. */
export async function keepFrozen(
  tx: Write,
  t: Schema,
  given: { publication: PublicationRow; content: FrozenContent; frozenAt: string },
): Promise<string> {
  const { publication, content, frozenAt } = given
  const frozen = JSON.stringify(content)
  const contentHash = contentHashOf(frozen)
  const kept = {
    engineVersion: content.engine,
    policyVersion: content.scorecard.policyVersion,
    frozen,
    contentHash,
    frozenAt,
  }
  await tx.update(t.publications).set(kept).where(eq(t.publications.id, publication.id))
  await indexStatuses(tx, t, publication, content.scorecard)
  return contentHash
}

/** What was known by a publication, and what the rules make of it; in a write, what it holds. */
export async function contentOf(
  reading: Reading,
  board: string,
  publication: PublicationRow,
): Promise<FrozenContent> {
  const { year } = parsePeriod(publication.period)
  const record = await readBoardRecord(reading, board, year, publication)
  const prepared = prepareMeasures(record, {
    period: publication.period,
    upTo: publication.sequence,
    due: publication.returnDue,
    today: publication.publishedOn,
  })
  return {
    engine: ENGINE_VERSION,
    sequence: publication.sequence,
    publishedOn: publication.publishedOn,
    inputs: prepared.map((each) => ({ measure: each.case, priorActual: each.priorActual })),
    scorecard: buildScorecard(record, prepared, publication.period),
    commentary: await commentaryOf(reading, publication),
  }
}

async function commentaryOf(
  reading: Reading,
  { board, sequence: issue }: PublicationRow,
): Promise<FrozenCommentary[]> {
  const said = await listCommentary({ ctx: { db: reading }, input: { board, issue } })
  return said.map(({ id, text, note, officers, sharedWith }) => ({
    id,
    text,
    note,
    officers,
    about: sharedWith,
  }))
}
