import { ENGINE_VERSION, parsePeriod } from '@quarterdeck/judgement'
import { eq, sql } from 'drizzle-orm'
import { listCommentary } from '../commentary/list-commentary.ts'
import type { Context } from '../context.ts'
import { buildScorecard } from '../scorecard/build-scorecard.ts'
import { prepareMeasures } from '../scorecard/measure-cases.ts'
import {
  listPublications,
  type PublicationRow,
  readBoardRecord,
} from '../scorecard/scorecard-store.ts'
import { contentHashOf, type FrozenCommentary, type FrozenContent } from './frozen.ts'

/**
 * Freezes every publication of a board that is not frozen yet, in their sequence: what was known
 * by then, and what the rules made of it. Returns how many were frozen.
 */
export async function freezePublications({
  ctx,
  input,
}: {
  ctx: Context
  input: { board: string; actor: string }
}): Promise<number> {
  const publications = await listPublications(ctx.db, input.board)
  const open = publications.filter((each) => each.contentHash === null)
  for (const publication of open) await freezeOne(ctx, input, publication)
  return open.length
}

async function freezeOne(
  ctx: Context,
  { board, actor }: { board: string; actor: string },
  publication: PublicationRow,
): Promise<void> {
  const { t } = ctx.db
  const content = await contentOf(ctx, board, publication)
  const frozen = JSON.stringify(content)
  const contentHash = contentHashOf(frozen)
  const frozenAt = ctx.now().toISOString()
  const kept = {
    engineVersion: content.engine,
    policyVersion: content.scorecard.policyVersion,
    frozen,
    contentHash,
    frozenAt,
  }
  await ctx.db.write(async (tx) => {
    await tx.update(t.publications).set(kept).where(eq(t.publications.id, publication.id))
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

async function contentOf(
  ctx: Context,
  board: string,
  publication: PublicationRow,
): Promise<FrozenContent> {
  const { year } = parsePeriod(publication.period)
  const record = await readBoardRecord(ctx.db, board, year, publication)
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
    commentary: await commentaryOf(ctx, board, publication.period),
  }
}

async function commentaryOf(
  ctx: Context,
  board: string,
  period: string,
): Promise<FrozenCommentary[]> {
  const said = await listCommentary({ ctx, input: { board, period } })
  return said.map(({ id, text, note, officers, sharedWith }) => ({
    id,
    text,
    note,
    officers,
    about: sharedWith,
  }))
}
