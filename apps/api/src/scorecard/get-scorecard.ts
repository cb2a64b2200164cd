import type { AsKnown, Scorecard } from '@quarterdeck/contract'
import { parsePeriod } from '@quarterdeck/judgement'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { readFrozenPublication } from '../publication/frozen.ts'
import { withPublicNames } from '../publication/public-names.ts'
import { inCarriedPlan } from './carried-plan.ts'
import { workOutLatest } from './latest.ts'
import { presentToPublic } from './present.ts'
import { readPrevious } from './previous.ts'
import { markRestated, restatementsSince } from './restatements.ts'
import { listPublications, readBoardRecord } from './scorecard-store.ts'

type Input = { board: string; period: string; as: AsKnown }

/**
 * The scorecard of a published quarter for the public: `published` as its publication froze it,
 * `latest` worked out again from the newest figures that any publication carried. Both say which
 * figures later publications changed.
 * @throws DomainError 'not-found' for a board or quarter that has not been published
 */
export async function getScorecard({
  ctx,
  input,
}: {
  ctx: Pick<Context, 'db'>
  input: Input
}): Promise<Scorecard> {
  const publications = await listPublications(ctx.db, input.board)
  const publication = publications.find((each) => each.period === input.period)
  if (publication === undefined) {
    throw new DomainError(
      'not-found',
      `No quarter ${input.period} is published for ${input.board}.`,
    )
  }
  const { year } = parsePeriod(input.period)
  const frozen = await readFrozenPublication(ctx.db, publication)
  const record = await readBoardRecord(ctx.db, input.board, year, publication)
  const changes = restatementsSince(record, publication, publications)
  const scorecard =
    input.as === 'published'
      ? frozen.scorecard
      : inCarriedPlan(workOutLatest(record, publication, publications).scorecard, frozen.scorecard)
  const shown = presentToPublic(markRestated(scorecard, changes, frozen.scorecard), {
    as: input.as,
    publication: frozen.publication,
    previous: await readPrevious(ctx.db, publications, publication),
  })
  return withPublicNames(ctx.db, shown)
}
