import { listBoards } from '../boards/list-boards.ts'
import { listPeriods } from '../boards/list-periods.ts'
import type { Context } from '../context.ts'
import { readCorrection } from '../corrections/list-corrections.ts'
import { getCouncil } from '../council/get-council.ts'
import { listIssueCommentary } from '../publication/list-issue-commentary.ts'
import { withPublicNames } from '../publication/public-names.ts'
import { getScorecard } from '../scorecard/get-scorecard.ts'
import { listIssues } from '../scorecard/scorecard-store.ts'
import type { QuarterAddress } from './read-address.ts'

type Ctx = Pick<Context, 'db'>

/** Loaded with the first page that is asked for: React takes memory that an idle server need not. */
const loadReport = () => import('@quarterdeck/report')

/**
 * The plain page of a published quarter, or of an issue of it, from what the API gives the public.
 * @throws DomainError 'not-found' for a board or quarter that has not been published
 */
export async function makeScorecardPage({
  ctx,
  input,
}: {
  ctx: Ctx
  input: QuarterAddress
}): Promise<string> {
  const scorecard = await getScorecard({ ctx, input })
  const { board } = input
  const issue = scorecard.publication.sequence
  const said = await listIssueCommentary({ ctx, input: { board, issue } })
  const commentary = await withPublicNames(ctx.db, said)
  const changes = await readChanges(ctx, board, issue)
  const { council } = await getCouncil({ ctx })
  const { periods } = await listPeriods({ ctx, input: { board } })
  const { renderScorecardPage } = await loadReport()
  return renderScorecardPage({ scorecard, commentary, changes, council, periods })
}

/** What an issue changed from the one that it corrects. */
async function readChanges({ db }: Ctx, board: string, issue: number) {
  const issues = await listIssues(db, board)
  const publication = issues.find(({ sequence }) => sequence === issue)
  const correction = publication && (await readCorrection(db, issues, publication))
  return correction?.items ?? []
}

/** The list of all plain pages. */
export async function makeIndexPage({ ctx }: { ctx: Ctx }): Promise<string> {
  const boards = await listPublished({ ctx })
  const { council } = await getCouncil({ ctx })
  const { renderIndexPage } = await loadReport()
  return renderIndexPage({ boards, council })
}

export async function makeNotFoundPage({ ctx }: { ctx: Ctx }): Promise<string> {
  const { council } = await getCouncil({ ctx })
  const { renderNotFoundPage } = await loadReport()
  return renderNotFoundPage(council)
}

/** Every board with its published quarters, in the order in which the boards were set up. */
export async function listPublished({ ctx }: { ctx: Ctx }) {
  const { boards } = await listBoards({ ctx })
  return Promise.all(boards.map(({ id }) => listPeriods({ ctx, input: { board: id } })))
}
