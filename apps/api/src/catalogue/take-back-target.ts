import type { CatalogueIndicator } from '@quarterdeck/contract'
import { eq } from 'drizzle-orm'
import type { SignedIn } from '../access/signed-in.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { quarterThatCarried } from './carried-target.ts'
import { quartersOf } from './describe-measures.ts'
import { targetFields } from './editable-fields.ts'
import { findMeasure } from './find-measure.ts'
import { keepCatalogue } from './keep-catalogue.ts'
import { readYear } from './plan-year.ts'
import { readCarried } from './read-carried.ts'
import { measureSubject } from './subjects.ts'
import { keepQuarters } from './target-store.ts'
import { refuseStale } from './version-of.ts'

/**
 * Takes back a target version that no publication has carried; the one before it is in force again.
 * Targets of single quarters are of no one version: they go with the last version of a component.
 * @throws DomainError 'not-found' for a measure or a version that is not there, 'conflict' where a
 * publication has carried it, StaleError where somebody changed the measure or its targets
 */
export async function takeBackTarget({
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
    component: string | null
    validFrom: string
  }
}): Promise<CatalogueIndicator> {
  const { board, indicator, validFrom } = input
  const year = readYear(input.year, '/params/year')
  const key = { board, year, indicator }
  return await keepCatalogue({ ctx, who, board }, async ({ tx, t, reading, today, ...keeping }) => {
    const { measure, one, rows } = await findMeasure(reading, key, today)
    refuseStale(input.version, measure, await keeping.indicator(indicator))
    const component = input.component ?? ''
    const own = one.targets.filter((each) => each.component === component)
    const target = own.find((each) => each.validFrom === validFrom)
    if (target === undefined) {
      throw new DomainError('not-found', 'The measure has no such target.')
    }
    const carried = await readCarried(ctx.db, key)
    const quarter = quarterThatCarried(target, { year, versions: own, rows, carried })
    if (quarter !== null) {
      const why = `${quarter} was published with this target, so it stays.`
      throw new DomainError('conflict', `${why} Set another one from a later day instead.`)
    }
    await tx.delete(t.targets).where(eq(t.targets.id, target.id))
    if (own.length === 1) {
      await keepQuarters(tx, t, { board, measure: target.measure, component, quarters: [] })
    }
    await keeping.record({
      action: 'take-back-target',
      subject: measureSubject(key),
      before: targetFields(target, quartersOf(rows, target)),
      after: null,
    })
    return await keeping.indicator(indicator)
  })
}
