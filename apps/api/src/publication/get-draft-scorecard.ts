import type { Scorecard } from '@quarterdeck/contract'
import type { Context } from '../context.ts'
import { presentToPublic } from '../scorecard/present.ts'
import { readPrevious } from '../scorecard/previous.ts'
import { listPublications } from '../scorecard/scorecard-store.ts'
import { rehearseIssue } from './preview-publication.ts'
import { withPublicNames } from './public-names.ts'

/**
 * The scorecard of a period as it would be published today: small numbers are protected in it as
 * they would be then.
 * @throws DomainError 'not-found' for a period that was not opened, 'conflict' for one that cannot
 * be published now
 */
export async function getDraftScorecard({
  ctx,
  input,
}: {
  ctx: Context
  input: { board: string; period: string }
}): Promise<Scorecard> {
  const { content, publication } = await rehearseIssue(ctx, input)
  const publications = await listPublications(ctx.db, input.board)
  const shown = presentToPublic(content.scorecard, {
    as: 'published',
    publication,
    previous: await readPrevious(ctx.db, publications, publication),
  })
  return await withPublicNames(ctx.db, shown)
}
