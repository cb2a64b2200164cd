import { buildScorecard } from './build-scorecard.ts'
import type { InternalScorecard } from './internal-scorecard.ts'
import { type PreparedMeasure, prepareMeasures } from './measure-cases.ts'
import type { BoardRecord, PublicationRow } from './scorecard-store.ts'

/**
 * Works a published quarter out again from the newest figures that any publication carried.
 * "Today" is the newest publication's day: what is published does not change with the clock.
 */
export function workOutLatest(
  record: BoardRecord,
  publication: PublicationRow,
  issues: readonly PublicationRow[],
): { scorecard: InternalScorecard; prepared: PreparedMeasure[] } {
  const newest = issues.at(-1) ?? publication
  const prepared = prepareMeasures(record, {
    period: publication.period,
    upTo: newest.sequence,
    due: publication.returnDue,
    today: newest.publishedOn,
  })
  return { scorecard: buildScorecard(record, prepared, publication.period), prepared }
}
