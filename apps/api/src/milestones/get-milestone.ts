import type {
  Corrected,
  Milestone,
  MilestoneHistory,
  MilestonePlace,
  MilestoneUpdate,
} from '@quarterdeck/contract'
import { readBoard } from '../boards/board-store.ts'
import { type CommentaryAbout, listCommentary } from '../commentary/list-commentary.ts'
import type { Context } from '../context.ts'
import { readCorrected } from '../corrections/read-corrected.ts'
import { DomainError } from '../errors.ts'
import { readFrozenPublication } from '../publication/frozen.ts'
import { withPublicNames } from '../publication/public-names.ts'
import type { InternalScorecard } from '../scorecard/internal-scorecard.ts'
import { presentMilestone } from '../scorecard/present.ts'
import { listIssues, standingIssues } from '../scorecard/scorecard-store.ts'
import type { Db } from '../store/db.ts'
import { readNotes } from './milestone-store.ts'

/**
 * One milestone through the years, as publications carried it: its codes, and what each quarter
 * said of it. A plan that no publication has carried yet is not told of.
 * @throws DomainError 'not-found' for a board that is not there, or a milestone it never published
 */
export async function getMilestone({
  ctx,
  input,
}: {
  ctx: Pick<Context, 'db'>
  input: { board: string; milestone: string }
}): Promise<MilestoneHistory> {
  const board = await readBoard(ctx.db, input.board)
  const appearances = await readAppearances(ctx.db, input)
  const [newest] = appearances
  if (newest === undefined) {
    throw new DomainError(
      'not-found',
      `Board ${input.board} has published no milestone ${input.milestone}.`,
    )
  }
  const commentary = await listCommentary({ ctx, input })
  const notes = await readNotes(ctx.db, input.milestone)
  return withPublicNames<MilestoneHistory>(ctx.db, {
    board,
    id: input.milestone,
    title: newest.milestone.title,
    places: placesOf(appearances),
    updates: appearances.map((each) =>
      updateOf(
        each,
        notes.find(({ publication }) => publication === each.publication)?.note ?? null,
        commentary,
      ),
    ),
  })
}

/** A milestone in one publication. */
type Appearance = {
  readonly publication: string
  readonly date: string
  readonly scorecard: InternalScorecard
  readonly milestone: Milestone
  readonly corrections: Corrected[]
}

/** Newest quarter first. */
async function readAppearances(
  db: Db,
  { board, milestone: id }: { board: string; milestone: string },
): Promise<Appearance[]> {
  const appearances: Appearance[] = []
  const issues = await listIssues(db, board)
  for (const publication of standingIssues(issues).toReversed()) {
    const { scorecard } = await readFrozenPublication(db, publication)
    const milestone = scorecard.milestones.find((each) => each.id === id)
    if (milestone !== undefined) {
      const { id: row, publishedOn: date } = publication
      appearances.push({
        publication: row,
        date,
        scorecard,
        milestone: presentMilestone(milestone),
        corrections: await readCorrected(db, issues, publication, { kind: 'milestone', id }),
      })
    }
  }
  return appearances
}

/** Its place in each year's plan, as that year's newest publication carried it; newest year first. */
function placesOf(appearances: readonly Appearance[]): MilestonePlace[] {
  const byYear = Map.groupBy(appearances, ({ scorecard }) => scorecard.period.year)
  return [...byYear].map(([year, [newest]]) => {
    const { milestone, scorecard } = newest as Appearance
    const { code, printedCode, title, due, owners } = milestone
    const objective = scorecard.objectives.find((each) => each.code === milestone.objective)
    return {
      year,
      code,
      printedCode,
      title,
      due,
      owners,
      objective: objective ?? { code: milestone.objective, title: milestone.objective },
    }
  })
}

/** What a quarter said of it, as it was published. */
function updateOf(
  { date, scorecard, milestone, corrections }: Appearance,
  note: string | null,
  commentary: readonly CommentaryAbout[],
): MilestoneUpdate {
  const { id, label } = scorecard.period
  const { state, printedProgress, proposal, judgement, noJudgement } = milestone
  const said = commentary.filter(({ period }) => period.id === id)
  return {
    period: { id, label },
    date,
    state,
    printedProgress,
    proposal,
    judgement,
    noJudgement,
    corrections,
    note,
    commentary: said,
  }
}
