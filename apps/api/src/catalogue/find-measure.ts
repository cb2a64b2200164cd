import type { CatalogueMeasure } from '@quarterdeck/contract'
import { DomainError } from '../errors.ts'
import { type Reading, readMeasures } from './catalogue-store.ts'
import {
  describeMeasure,
  gatherMeasures,
  type OneMeasure,
  warnAboutMeasureCodes,
} from './describe-measures.ts'
import { type PlanRows, readPlanRows } from './read-plan-rows.ts'

/** Which measure is meant; the year as the plan holds it, `2021/22`. */
export type MeasureKey = {
  readonly board: string
  readonly year: string
  readonly indicator: string
}

export type FoundMeasure = {
  /** As the catalogue gives it. */
  readonly measure: CatalogueMeasure
  readonly one: OneMeasure
  readonly rows: PlanRows
}

/**
 * A measure by its place, for somebody who keeps the catalogue.
 * @throws DomainError 'not-found' where the year's plan does not have the indicator
 */
export async function findMeasure(
  reading: Reading,
  { board, year, indicator }: MeasureKey,
  today: string,
): Promise<FoundMeasure> {
  const rows = await readPlanRows(reading, { board, year, indicator })
  const [one] = gatherMeasures(rows, today)
  if (one === undefined) {
    throw new DomainError('not-found', `The plan of ${year} has no measure of ${indicator}.`)
  }
  const ofCodes = warnAboutMeasureCodes(await readMeasures(reading, { board, year }))
  return { measure: describeMeasure(one, rows, ofCodes), one, rows }
}
