import type {
  CatalogueIndicator,
  DefinitionFields,
  IndicatorFields,
  MeasureFields,
} from '@quarterdeck/contract'
import type { SignedIn } from '../access/signed-in.ts'
import { readBoard } from '../boards/board-store.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { askForAdded } from '../returns/ask-for-added.ts'
import { addMeasure } from './add-measure.ts'
import { readIndicators } from './catalogue-store.ts'
import { definitionFaults, tidyDefinition } from './check-definition.ts'
import { indicatorFaults, tidyIndicator } from './check-indicator.ts'
import { checkPlace, tidyMeasure } from './check-place.ts'
import { indicatorColumns } from './editable-fields.ts'
import { faultAt, refuseFaults } from './field-faults.ts'
import { keepCatalogue } from './keep-catalogue.ts'
import { lastPosition } from './last-position.ts'
import { readYear } from './plan-year.ts'
import { indicatorSubject } from './subjects.ts'

/**
 * Creates an indicator with its first definition and its place in a year's plan.
 * @throws DomainError 'invalid' naming the fields that cannot be kept, 'conflict' for an id or a
 * code that is taken
 */
export async function createIndicator({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: {
    board: string
    id: string
    fields: IndicatorFields
    definition: DefinitionFields
    year: string
    measure: MeasureFields
  }
}): Promise<CatalogueIndicator> {
  const { id } = input
  const fields = tidyIndicator(input.fields)
  const definition = tidyDefinition(input.definition)
  const measure = tidyMeasure(input.measure)
  const { id: board, codePrefix } = await readBoard(ctx.db, input.board)
  const year = readYear(input.year, '/body/year')
  refuseFaults([...indicatorFaults(fields, 'fields'), ...definitionFaults(definition)])
  return await keepCatalogue({ ctx, who, board }, async ({ tx, t, reading, today, ...keeping }) => {
    if ((await readIndicators(reading, [id])).length > 0) {
      const message = `There is an indicator ${id} already`
      throw new DomainError('conflict', `${message}.`, [faultAt('id', message, 'taken')])
    }
    const place = { board, codePrefix, year, at: 'measure/', held: null, today }
    const objective = await checkPlace(reading, measure, place)
    const position = (await lastPosition(tx, t, 'indicators')) + 1
    await tx.insert(t.indicators).values({ id, ...indicatorColumns(fields), position })
    await tx.insert(t.definitions).values({ indicator: id, version: 1, ...definition })
    await addMeasure(tx, t, { board, year, indicator: id, fields: measure, objective })
    await askForAdded(tx, t, board)
    await keeping.record({
      action: 'create-indicator',
      subject: indicatorSubject(id),
      before: null,
      after: { ...fields, definition, year, measure },
    })
    return await keeping.indicator(id)
  })
}
