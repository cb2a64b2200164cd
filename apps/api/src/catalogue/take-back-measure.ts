import { parsePeriod } from '@quarterdeck/judgement'
import type { SignedIn } from '../access/signed-in.ts'
import type { Context } from '../context.ts'
import { DomainError } from '../errors.ts'
import { askForNoLonger } from '../returns/ask-for-no-longer.ts'
import { quartersOf } from './describe-measures.ts'
import { measureFields, targetFields } from './editable-fields.ts'
import { findMeasure } from './find-measure.ts'
import { keepCatalogue } from './keep-catalogue.ts'
import { readYear } from './plan-year.ts'
import { readCarried } from './read-carried.ts'
import { removeMeasures } from './remove-measures.ts'
import { measureSubject } from './subjects.ts'
import { refuseStale } from './version-of.ts'

/**
 * Takes a measure out of a year's plan again, with its owners and targets; a quarter that was opened
 * asks for it no longer. An indicator that is in no other plan goes with it.
 * @throws DomainError 'not-found' for a measure that the year's plan does not have, 'conflict' where
 * a quarter was published with it, something was entered of it, or figures would be left alone; StaleError where
 * somebody changed it
 */
export async function takeBackMeasure({
  ctx,
  who,
  input,
}: {
  ctx: Context
  who: SignedIn
  input: { board: string; year: string; indicator: string; version: string }
}): Promise<undefined> {
  const { board, indicator } = input
  const year = readYear(input.year, '/params/year')
  const key = { board, year, indicator }
  await keepCatalogue({ ctx, who, board }, async ({ tx, t, reading, today, ...keeping }) => {
    const { measure, one, rows } = await findMeasure(reading, key, today)
    refuseStale(input.version, measure, await keeping.indicator(indicator))
    const carried = await readCarried(ctx.db, key)
    const quarters = carried.map(({ period }) => parsePeriod(period))
    const published = quarters.find((quarter) => quarter.year === year)
    if (published !== undefined) {
      const why = `${published.label} was published with this measure, so it stays in the plan of ${year}.`
      throw new DomainError('conflict', why)
    }
    await askForNoLonger(tx, t, one.row.id)
    await removeMeasures(tx, t, [one.row])
    await keeping.record({
      action: 'take-back-measure',
      subject: measureSubject(key),
      before: {
        ...measureFields(one.row, one.owners),
        targets: one.targets.map((target) => targetFields(target, quartersOf(rows, target))),
      },
      after: null,
    })
  })
}
