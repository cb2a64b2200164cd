import type { CatalogueMeasure, MeasureFields } from '@quarterdeck/contract'
import type { SignedIn } from '../access/signed-in.ts'
import { readBoard } from '../boards/board-store.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { askForAdded } from '../returns/ask-for-added.ts'
import { addMeasure } from './add-measure.ts'
import { readMeasures } from './catalogue-store.ts'
import { checkPlace, tidyMeasure } from './check-place.ts'
import { findMeasure } from './find-measure.ts'
import { keepCatalogue } from './keep-catalogue.ts'
import { readYear } from './plan-year.ts'
import { measureSubject } from './subjects.ts'

/**
 * Puts an indicator of the board into a year's plan; its target is set after that. A quarter that
 * is being entered asks for it from then on.
 * @throws DomainError 'not-found' for an indicator that is not the board's, 'invalid' naming the
 * fields that cannot be kept, 'conflict' where the plan has it, or the code, already
 */
export async function createMeasure({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: { board: string; year: string; indicator: string; fields: MeasureFields }
}): Promise<CatalogueMeasure> {
  const { indicator } = input
  const year = readYear(input.year, '/params/year')
  const fields = tidyMeasure(input.fields)
  const { id: board, codePrefix } = await readBoard(ctx.db, input.board)
  const key = { board, year, indicator }
  return await keepCatalogue({ ctx, who, board }, async ({ tx, t, reading, today, record }) => {
    const places = await readMeasures(reading, { board, indicator })
    if (places.length === 0) {
      throw new DomainError('not-found', `Board ${board} has no indicator ${indicator}.`)
    }
    const there = places.find((each) => each.year === year)
    if (there !== undefined) {
      const message = `The plan of ${year} has this indicator already, as ${there.code}`
      const path = '/params/indicator'
      throw new DomainError('conflict', `${message}.`, [{ path, message, code: 'taken' }])
    }
    const place = { board, codePrefix, year, at: '', held: null, today }
    const objective = await checkPlace(reading, fields, place)
    await addMeasure(tx, t, { ...key, fields, objective })
    await askForAdded(tx, t, board)
    await record({
      action: 'create-measure',
      subject: measureSubject(key),
      before: null,
      after: fields,
    })
    return (await findMeasure(reading, key, today)).measure
  })
}
