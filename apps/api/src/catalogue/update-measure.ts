import type { CatalogueMeasure, MeasureFields } from '@quarterdeck/contract'
import { eq } from 'drizzle-orm'
import type { SignedIn } from '../access/signed-in.ts'
import { readBoard } from '../boards/board-store.ts'
import type { Context } from '../context.ts'
import { addOwners } from './add-measure.ts'
import { checkPlace, tidyMeasure } from './check-place.ts'
import { measureFields } from './editable-fields.ts'
import { findMeasure } from './find-measure.ts'
import { keepCatalogue } from './keep-catalogue.ts'
import { readYear } from './plan-year.ts'
import { measureSubject } from './subjects.ts'
import { refuseStale, versionOf } from './version-of.ts'

/**
 * Changes the code, objective, aim, title, owners and deputies of a measure.
 * @throws DomainError 'not-found' for a measure that the year's plan does not have, 'invalid' naming
 * the fields that cannot be kept, 'conflict' for a code that is taken, StaleError where somebody
 * changed it
 */
export async function updateMeasure({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: {
    board: string
    year: string
    indicator: string
    version: string
    fields: MeasureFields
  }
}): Promise<CatalogueMeasure> {
  const { indicator } = input
  const year = readYear(input.year, '/params/year')
  const { id: board, codePrefix } = await readBoard(ctx.db, input.board)
  const key = { board, year, indicator }
  return await keepCatalogue({ ctx, who, board }, async ({ tx, t, reading, today, record }) => {
    const { measure, one } = await findMeasure(reading, key, today)
    refuseStale(input.version, measure)
    const { id } = one.row
    const officers = one.owners.map(({ officer }) => officer)
    const tidied = tidyMeasure(input.fields)
    const fields = measureFields(tidied, tidied.owners)
    const place = { board, codePrefix, year, at: 'fields/', held: { id, officers }, today }
    const objective = await checkPlace(reading, fields, place)
    const before = measureFields(one.row, one.owners)
    if (versionOf(fields) === versionOf(before)) {
      return measure
    }
    const { code, aim, title, owners } = fields
    await tx.update(t.measures).set({ code, objective, aim, title }).where(eq(t.measures.id, id))
    await tx.delete(t.measureOwners).where(eq(t.measureOwners.measure, id))
    await addOwners(tx, t, id, owners)
    await record({
      action: 'update-measure',
      subject: measureSubject(key),
      before,
      after: fields,
    })
    return (await findMeasure(reading, key, today)).measure
  })
}
