import type { MilestoneHistory, MilestonePlace, MilestoneUpdate } from '@quarterdeck/contract'
import { parsePeriod } from '@quarterdeck/judgement'
import { readBoard } from '../boards/board-store.ts'
import { type CommentaryAbout, listCommentary } from '../commentary/list-commentary.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { readFrozenPublication } from '../publication/frozen.ts'
import { withPublicNames } from '../publication/public-names.ts'
import { listPublications } from '../scorecard/scorecard-store.ts'
import type { Db } from '../store/db.ts'
import { type PlanRow, readNotes, readPlanOwners, readPlans } from './milestone-store.ts'

/**
 * One milestone through the years: its codes, and what each published quarter said of it.
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
  const plans = await readPlans(ctx.db, input.board, input.milestone)
  const commentary = await listCommentary({ ctx, input })
  const updates = await readUpdates(ctx.db, input, plans, commentary)
  const [newest] = plans
  if (newest === undefined || updates.length === 0) {
    throw new DomainError(
      'not-found',
      `Board ${input.board} has published no milestone ${input.milestone}.`,
    )
  }
  const owners = await readPlanOwners(ctx.db, input.milestone)
  return withPublicNames<MilestoneHistory>(ctx.db, {
    board,
    id: input.milestone,
    title: newest.title,
    places: plans.map((plan) =>
      placeOf(
        plan,
        owners.filter((each) => each.plan === plan.id),
      ),
    ),
    updates,
  })
}

function placeOf(
  { id: _, due, ...place }: PlanRow,
  owners: readonly { name: string }[],
): MilestonePlace {
  return {
    ...place,
    due: { date: due.date, text: due.text ?? '' },
    owners: owners.map(({ name }) => name),
  }
}

/** As each quarter was published, newest first. Only quarters of a year whose plan has it are read. */
async function readUpdates(
  db: Db,
  { board, milestone }: { board: string; milestone: string },
  plans: readonly PlanRow[],
  commentary: readonly CommentaryAbout[],
): Promise<MilestoneUpdate[]> {
  const years = new Set(plans.map(({ year }) => year))
  const publications = await listPublications(db, board)
  const notes = await readNotes(db, milestone)
  const updates: MilestoneUpdate[] = []
  for (const publication of publications.toReversed()) {
    if (!years.has(parsePeriod(publication.period).year)) continue
    const { scorecard } = await readFrozenPublication(db, publication)
    const found = scorecard.milestones.find(({ id }) => id === milestone)
    if (found === undefined) continue
    const { id, label } = scorecard.period
    updates.push({
      period: { id, label },
      date: publication.publishedOn,
      state: found.state,
      printedProgress: found.printedProgress,
      proposal: found.proposal,
      note: notes.find((each) => each.publication === publication.id)?.note ?? null,
      commentary: commentary.filter((each) => each.period.id === id),
    })
  }
  return updates
}
