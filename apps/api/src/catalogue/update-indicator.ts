import type { CatalogueIndicator, IndicatorFields } from '@quarterdeck/contract'
import { eq } from 'drizzle-orm'
import type { SignedIn } from '../access/signed-in.ts'
import type { Context } from '../context.ts'
import { hasFigures } from './catalogue-store.ts'
import { indicatorFaults, readingFaults, tidyIndicator } from './check-indicator.ts'
import { indicatorColumns, pickIndicatorFields } from './editable-fields.ts'
import { refuseFaults } from './field-faults.ts'
import { keepCatalogue } from './keep-catalogue.ts'
import { indicatorSubject } from './subjects.ts'
import { refuseStale, versionOf } from './version-of.ts'

/**
 * Changes what an indicator is called and how it is read. How figures that have been returned are
 * read does not change.
 * @throws DomainError 'not-found' for one that is not the board's, 'invalid' naming the fields that
 * cannot be kept, StaleError where somebody changed it
 */
export async function updateIndicator({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: { board: string; indicator: string; version: string; fields: IndicatorFields }
}): Promise<CatalogueIndicator> {
  const { board, indicator: id } = input
  const fields = pickIndicatorFields(tidyIndicator(input.fields))
  return await keepCatalogue({ ctx, who, board }, async ({ tx, t, reading, ...keeping }) => {
    const shown = await keeping.indicator(id)
    refuseStale(input.version, shown)
    const held = pickIndicatorFields(shown)
    refuseFaults([
      ...indicatorFaults(fields, 'fields'),
      ...readingFaults(held, fields, await hasFigures(reading, id)),
    ])
    if (versionOf(fields) === versionOf(held)) {
      return shown
    }
    await tx.update(t.indicators).set(indicatorColumns(fields)).where(eq(t.indicators.id, id))
    await keeping.record({
      action: 'update-indicator',
      subject: indicatorSubject(id),
      before: held,
      after: fields,
    })
    return await keeping.indicator(id)
  })
}
