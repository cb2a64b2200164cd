import type { AsKnown, OtherIssue, Scorecard } from '@quarterdeck/contract'
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
import {
  listIssues,
  type PublicationRow,
  readBoardRecord,
  standingIssues,
} from './scorecard-store.ts'

type Input = { board: string; period: string; as: AsKnown; issue?: string | undefined }

/**
 * The scorecard of a published quarter for the public: `published` as its publication froze it,
 * `latest` worked out again from the newest figures that any publication carried. Both say which
 * figures later publications changed. Of a corrected quarter it is the issue that stands, or an
 * earlier one by its sequence.
 * @throws DomainError 'not-found' for a board or quarter that has not been published
 */
export async function getScorecard({
  ctx,
  input,
}: {
  ctx: Pick<Context, 'db'>
  input: Input
}): Promise<Scorecard> {
  const issues = await listIssues(ctx.db, input.board)
  const publication = chooseIssue(issues, input)
  const { year } = parsePeriod(input.period)
  const frozen = await readFrozenPublication(ctx.db, publication)
  const record = await readBoardRecord(ctx.db, input.board, year, publication)
  const changes = restatementsSince(record, publication, issues)
  const scorecard =
    input.as === 'published'
      ? frozen.scorecard
      : inCarriedPlan(workOutLatest(record, publication, issues).scorecard, frozen.scorecard)
  const shown = presentToPublic(markRestated(scorecard, changes, frozen.scorecard), {
    as: input.as,
    publication: frozen.publication,
    previous: await readPrevious(ctx.db, standingIssues(issues), publication),
    ...whyIssued(issues, publication),
  })
  return withPublicNames(ctx.db, shown)
}

function chooseIssue(
  issues: readonly PublicationRow[],
  { board, period, issue }: Input,
): PublicationRow {
  const ofQuarter = issues.filter((each) => each.period === period)
  const chosen =
    issue === undefined
      ? ofQuarter.at(-1)
      : ofQuarter.find(({ sequence }) => String(sequence) === issue)
  if (chosen === undefined) {
    const what = issue === undefined ? `quarter ${period}` : `issue ${issue} of quarter ${period}`
    throw new DomainError('not-found', `No ${what} is published for ${board}.`)
  }
  return chosen
}

/** The issue that it corrects, the one that corrects it, and what it was published without: why. */
function whyIssued(issues: readonly PublicationRow[], publication: PublicationRow) {
  const before = issues.find(({ id }) => id === publication.corrects)
  const after = issues.find(({ corrects }) => corrects === publication.id)
  return {
    corrects: before === undefined ? null : describeIssue(before, publication.reason),
    correctedBy: after === undefined ? null : describeIssue(after, after.reason),
    incomplete: publication.incomplete,
  }
}

function describeIssue(
  { sequence, publishedOn: date }: PublicationRow,
  reason: string | null,
): OtherIssue {
  return { sequence, date, reason: reason ?? '' }
}
