import type { CatalogueObjective } from '@quarterdeck/contract'
import type { SignedIn } from '../access/signed-in.ts'
import { readBoard } from '../boards/board-store.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { objectiveId } from '../store/ids.ts'
import { readObjectives, readYears } from './catalogue-store.ts'
import { describeObjective } from './describe-people.ts'
import { blankFaults, refuseFaults } from './field-faults.ts'
import { keepCatalogue } from './keep-catalogue.ts'
import { lastPosition } from './last-position.ts'
import { readYear } from './plan-year.ts'

/**
 * Adds an objective to a year's plan. A year without a plan gets one by rolling the newest plan
 * forward; only a board's very first plan begins with an objective.
 * @throws DomainError 'not-found' for a board or plan that is not there, 'conflict' for a code that
 * the year has already, 'invalid' for a blank title
 */
export async function createObjective({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: { board: string; year: string; code: string; title: string }
}): Promise<CatalogueObjective> {
  const { board, code } = input
  await readBoard(ctx.db, board)
  const year = readYear(input.year, '/params/year')
  const title = input.title.trim()
  refuseFaults(blankFaults('title', title))
  return await keepCatalogue({ ctx, who, board }, async ({ tx, t, reading, record }) => {
    const years = await readYears(reading, board)
    if (years.length > 0 && !years.includes(year)) {
      throw new DomainError(
        'not-found',
        `There is no plan for ${year} yet. Roll one forward first.`,
      )
    }
    const objectives = await readObjectives(reading, board, year)
    if (objectives.some((each) => each.code === code)) {
      throw new DomainError('conflict', `The plan for ${year} has an objective ${code} already.`)
    }
    const id = objectiveId(board, year, code)
    const position = (await lastPosition(tx, t, 'objectives')) + 1
    const row = { id, board, year, code, title, position }
    await tx.insert(t.objectives).values(row)
    await record({
      action: 'create-objective',
      subject: `objective ${board} ${year} ${code}`,
      before: null,
      after: { title },
    })
    return describeObjective(row)
  })
}
