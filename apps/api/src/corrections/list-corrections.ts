import type { Correction, CorrectionList } from '@quarterdeck/contract'
import { parsePeriod } from '@quarterdeck/judgement'
import { readBoard } from '../boards/board-store.ts'
import type { Context } from '../context.ts'
import { readFrozenPublication } from '../publication/frozen.ts'
import { listIssues, type PublicationRow } from '../scorecard/scorecard-store.ts'
import type { Db } from '../store/db.ts'
import { compareIssues } from './compare-issues.ts'

/**
 * The corrections of a board's published quarters, the newest first, with what each changed.
 * @throws DomainError 'not-found' for a board that is not there
 */
export async function listCorrections({
  ctx,
  input,
}: {
  ctx: Pick<Context, 'db'>
  input: { board: string }
}): Promise<CorrectionList> {
  const board = await readBoard(ctx.db, input.board)
  const issues = await listIssues(ctx.db, input.board)
  const corrections: Correction[] = []
  for (const issue of issues.toReversed()) {
    const correction = await readCorrection(ctx.db, issues, issue)
    if (correction !== null) {
      corrections.push(correction)
    }
  }
  return { board, corrections }
}

/** What an issue changed from the one that it corrects; null for a first issue. */
export async function readCorrection(
  db: Db,
  issues: readonly PublicationRow[],
  issue: PublicationRow,
): Promise<Correction | null> {
  const before = issues.find(({ id }) => id === issue.corrects)
  if (before === undefined) {
    return null
  }
  const was = await readFrozenPublication(db, before)
  const now = await readFrozenPublication(db, issue)
  const { id, label } = parsePeriod(issue.period)
  return {
    period: { id, label },
    date: issue.publishedOn,
    reason: issue.reason ?? '',
    sequence: issue.sequence,
    corrects: before.sequence,
    items: compareIssues(was, now),
  }
}
