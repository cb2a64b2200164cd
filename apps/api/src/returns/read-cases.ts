import { type MeasureCase, parsePeriod } from '@quarterdeck/judgement'
import { prepareMeasures } from '../scorecard/measure-cases.ts'
import { readBoardRecord } from '../scorecard/scorecard-store.ts'
import type { Reading } from '../store/db.ts'
import { periodId } from '../store/ids.ts'

/** A period that is worked on. */
type Worked = { readonly board: string; readonly period: string; readonly due: string | null }

/**
 * What the rules are given of each measure of a period that is worked on, by indicator: everything
 * known, carried by a publication or not, and no figure of the period's own cited yet.
 * @param only one indicator alone
 */
export async function readCases(
  reading: Reading,
  { board, period, due }: Worked,
  today: string,
  only?: { indicator: string },
): Promise<ReadonlyMap<string, MeasureCase>> {
  const { year } = parsePeriod(period)
  const quarter = { id: null, periodRow: periodId(board, period), period, policyVersion: null }
  const record = await readBoardRecord(reading, board, year, quarter, only)
  const uncited = { ...record, citations: [] }
  const upTo = Number.POSITIVE_INFINITY
  const prepared = prepareMeasures(uncited, { period, upTo, due, today })
  return new Map(prepared.map(({ case: measure }) => [measure.indicator.id, followNewest(measure)]))
}

/** What is entered now follows the newest definition, whatever the target was set on. */
function followNewest(measure: MeasureCase): MeasureCase {
  const newest = measure.indicator.definitions.at(-1)?.version ?? measure.definition
  return { ...measure, definition: newest }
}
