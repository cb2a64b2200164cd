import type { AsKnown, Scorecard } from '@quarterdeck/contract'
import { parsePeriod } from '@quarterdeck/judgement'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { type Frozen, readFrozenPublication } from '../publication/frozen.ts'
import { buildScorecard } from './build-scorecard.ts'
import type { InternalScorecard } from './internal-scorecard.ts'
import { prepareMeasures } from './measure-cases.ts'
import { presentToPublic } from './present.ts'
import { markRestated, restatementsSince } from './restatements.ts'
import { listPublications, type PublicationRow, readBoardRecord } from './scorecard-store.ts'

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
    input.as === 'published' ? frozen.scorecard : workOutLatest(record, publication, publications)
  return presentToPublic(markRestated(scorecard, changes, frozen.scorecard), {
    as: input.as,
    publication: frozen.publication,
    previous: await previousOf(ctx, publications, publication),
  })
}

/** "Today" is the newest publication's day: what is published does not change with the clock. */
function workOutLatest(
  record: Awaited<ReturnType<typeof readBoardRecord>>,
  publication: PublicationRow,
  publications: readonly PublicationRow[],
): InternalScorecard {
  const newest = publications.at(-1) ?? publication
  const prepared = prepareMeasures(record, {
    period: publication.period,
    upTo: newest.sequence,
    due: publication.returnDue,
    today: newest.publishedOn,
  })
  return buildScorecard(record, prepared, publication.period)
}

async function previousOf(
  ctx: Pick<Context, 'db'>,
  publications: readonly PublicationRow[],
  publication: PublicationRow,
) {
  const before = publications.findLast((each) => each.sequence < publication.sequence)
  if (before === undefined) return null
  const { scorecard }: Frozen = await readFrozenPublication(ctx.db, before)
  return {
    id: before.period,
    label: parsePeriod(before.period).label,
    statuses: new Map(
      scorecard.measures.map((each) => [each.indicator, each.result.rag.status] as const),
    ),
  }
}
