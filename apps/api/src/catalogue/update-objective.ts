import type { CatalogueObjective } from '@quarterdeck/contract'
import { eq } from 'drizzle-orm'
import type { SignedIn } from '../access/signed-in.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { readObjectives } from './catalogue-store.ts'
import { describeObjective } from './describe-people.ts'
import { blankFaults, refuseFaults } from './field-faults.ts'
import { keepCatalogue } from './keep-catalogue.ts'
import { readYear } from './plan-year.ts'
import { refuseStale } from './version-of.ts'

/**
 * Changes the title of an objective. What was published keeps the title it had.
 * @throws DomainError 'not-found', 'invalid' for a blank title, StaleError where it was changed
 */
export async function updateObjective({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: { board: string; year: string; objective: string; version: string; title: string }
}): Promise<CatalogueObjective> {
  const { board, objective: code } = input
  const year = readYear(input.year, '/params/year')
  const title = input.title.trim()
  refuseFaults(blankFaults('title', title))
  return await keepCatalogue({ ctx, who, board }, async ({ tx, t, reading, record }) => {
    const objectives = await readObjectives(reading, board, year)
    const row = objectives.find((each) => each.code === code)
    if (row === undefined) {
      throw new DomainError('not-found', `The plan for ${year} has no objective ${code}.`)
    }
    const held = describeObjective(row)
    refuseStale(input.version, held)
    if (title === row.title) {
      return held
    }
    await tx.update(t.objectives).set({ title }).where(eq(t.objectives.id, row.id))
    await record({
      action: 'update-objective',
      subject: `objective ${board} ${year} ${code}`,
      before: { title: row.title },
      after: { title },
    })
    return describeObjective({ ...row, title })
  })
}
