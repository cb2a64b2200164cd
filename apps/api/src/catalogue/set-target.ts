import type { CatalogueIndicator, TargetFields } from '@quarterdeck/contract'
import type { SignedIn } from '../access/signed-in.ts'
import type { Context } from '../context.ts'
import { targetFaults } from './check-target.ts'
import { quartersOf } from './describe-measures.ts'
import { targetColumns, targetFields } from './editable-fields.ts'
import { refuseFaults } from './field-faults.ts'
import { findMeasure } from './find-measure.ts'
import { keepCatalogue } from './keep-catalogue.ts'
import { readYear } from './plan-year.ts'
import { measureSubject } from './subjects.ts'
import { keepQuarters, keepTarget } from './target-store.ts'
import { refuseStale, versionOf } from './version-of.ts'

/**
 * Sets the target of a measure, or of one component of it, from a day on. The same day as one held
 * corrects that version; another day makes a new version, and the earlier ones stay.
 * @throws DomainError 'not-found' for a measure that the year's plan does not have, 'invalid' naming
 * the fields that cannot be kept, StaleError where somebody changed the measure or its targets
 */
export async function setTarget({
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
    target: TargetFields
  }
}): Promise<CatalogueIndicator> {
  const { board, indicator } = input
  const year = readYear(input.year, '/params/year')
  const key = { board, year, indicator }
  return await keepCatalogue({ ctx, who, board }, async ({ tx, t, reading, today, ...keeping }) => {
    const { measure, one, rows } = await findMeasure(reading, key, today)
    const shown = await keeping.indicator(indicator)
    refuseStale(input.version, measure, shown)
    const check = { indicator: one.planned.indicator, year, today }
    refuseFaults(targetFaults(input.target, check))
    const columns = targetColumns(input.target)
    const own = { measure: one.row.id, component: columns.component }
    const after = targetFields(columns, quartersGiven(input.target))
    const held = one.targets.find(
      ({ component, validFrom }) =>
        component === columns.component && validFrom === columns.validFrom,
    )
    const before = held === undefined ? null : targetFields(held, quartersOf(rows, held))
    if (versionOf(before) === versionOf(after)) {
      return shown
    }
    await keepTarget(tx, t, { ...columns, ...own, id: held?.id })
    await keepQuarters(tx, t, { board, ...own, quarters: quartersGiven(input.target) })
    await keeping.record({ action: 'set-target', subject: measureSubject(key), before, after })
    return await keeping.indicator(indicator)
  })
}

/** In the order of the quarters, as they are held. */
function quartersGiven({ periodTargets }: TargetFields) {
  return Object.entries(periodTargets)
    .map(([period, value]) => ({ period, value }))
    .toSorted((one, other) => one.period.localeCompare(other.period))
}
