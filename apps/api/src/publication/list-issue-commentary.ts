import { type CommentaryAbout, listCommentary } from '../commentary/list-commentary.ts'
import type { Context } from '../context.ts'
import { NOT_SHOWN } from '../scorecard/hidden-numbers.ts'
import { listIssues } from '../scorecard/scorecard-store.ts'
import { findQuoting } from './describe-issue.ts'
import { readFrozenPublication } from './frozen.ts'

/**
 * What officers said in one issue of a quarter, for the public. A text that was corrected since is
 * kept back where it quotes a protected number: it may have been corrected because of that.
 */
export async function listIssueCommentary({
  ctx,
  input,
}: {
  ctx: Pick<Context, 'db'>
  input: { board: string; issue: number }
}): Promise<CommentaryAbout[]> {
  const said = await listCommentary({ ctx, input })
  const issues = await listIssues(ctx.db, input.board)
  const publication = issues.find(({ sequence }) => sequence === input.issue)
  const stands = issues.every(({ corrects }) => corrects !== publication?.id)
  if (publication === undefined || stands) {
    return said
  }
  const telling = findQuoting(await readFrozenPublication(ctx.db, publication))
  const isTelling = ({ id }: CommentaryAbout) => telling.some(({ code }) => code === id)
  return said.map((each) => (isTelling(each) ? { ...each, text: NOT_SHOWN, note: null } : each))
}
