import type { CorrectedItem, PublicationPreview } from '@quarterdeck/contract'
import type { SignedIn } from '../access/signed-in.ts'
import { nameToday } from '../boards/board-store.ts'
import { dayOf } from '../catalogue/today.ts'
import type { Context } from '../context.ts'
import { compareIssues } from '../corrections/compare-issues.ts'
import { gatherReturns } from '../returns/gather-returns.ts'
import { findOpenQuarter } from '../returns/open-quarter.ts'
import { listPublications } from '../scorecard/scorecard-store.ts'
import {
  countStatuses,
  findLacking,
  findQuoting,
  findSuppressed,
  listFindings,
} from './describe-issue.ts'
import { protectedToday, readFrozenPublication } from './frozen.ts'
import { type MadeIssue, makeIssue } from './make-issue.ts'
import { rehearse } from './rehearse.ts'

/**
 * What publishing a period, or its correction, would freeze today, and what stands in its way.
 * @throws DomainError 'not-found' for a period that was not opened, 'conflict' for one that cannot
 * be published now
 */
export async function previewPublication({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: { board: string; period: string }
}): Promise<PublicationPreview> {
  const { db } = ctx
  const now = ctx.now()
  const quarter = await findOpenQuarter(db, input)
  const returns = await gatherReturns(db, quarter, who, dayOf(now))
  const made = await rehearseIssue(ctx, input)
  const { content, publication } = made
  const before = (await listPublications(db, input.board)).at(-1)
  const { from, to, id, label, quarter: number, year } = quarter.period
  return {
    board: { id: input.board, name: await nameToday(db, input.board) },
    period: { id, label, year, quarter: number, from, to },
    periodState: quarter.state,
    correctionReason: quarter.correctionReason,
    reportingOfficer: before?.reportingOfficer ?? '',
    sequence: publication.sequence,
    statuses: countStatuses(content),
    measures: content.scorecard.measures.map(({ indicator, code, title, result }) => ({
      kind: 'measure',
      id: indicator,
      code,
      title,
      status: result.rag.status,
      brief: result.rag.brief,
    })),
    changes: await listChanges(ctx, made),
    lacking: findLacking(returns),
    findings: listFindings(returns),
    suppressed: findSuppressed(content),
    quoting: findQuoting(content),
  }
}

/** What a correction would change, by the same comparison as the public log of corrections. */
async function listChanges(
  { db }: Context,
  { before, content }: MadeIssue,
): Promise<CorrectedItem[]> {
  if (before === null) {
    return []
  }
  return compareIssues(await readFrozenPublication(db, before), await protectedToday(db, content))
}

/** The next issue of a period as it would be made today, and is not. */
export async function rehearseIssue(ctx: Context, input: { board: string; period: string }) {
  const { db } = ctx
  const now = ctx.now()
  return await rehearse(db, async (tx) => {
    const quarter = await findOpenQuarter({ t: db.t, read: tx }, input)
    const given = { date: dayOf(now), reportingOfficer: '', reason: null, incomplete: null, now }
    return await makeIssue(db, tx, quarter, given)
  })
}
