import type { IndicatorPlace } from '@quarterdeck/contract'
import { type Indicator, type Policy, parsePeriod } from '@quarterdeck/judgement'
import type { BoardRecord, PublicationRow } from '../scorecard/scorecard-store.ts'
import type { PlaceRow } from './indicator-store.ts'
import { plannedTargets } from './planned-targets.ts'

/**
 * An indicator's place in each published year's plan, newest first: its code there, who answered
 * for it, the targets it had, and the quarters that were published of it.
 */
export function placesOf(
  record: BoardRecord,
  given: {
    places: readonly PlaceRow[]
    publications: readonly PublicationRow[]
    indicator: Indicator
    policy: Policy
  },
): IndicatorPlace[] {
  const quarters = given.publications.toReversed().map(({ period }) => parsePeriod(period))
  return given.places.flatMap((place) => {
    const periods = quarters.filter(({ year }) => year === place.year)
    if (periods.length === 0) return []
    return {
      year: place.year,
      code: place.code,
      printedCode: place.printedCode,
      objective: place.objective,
      title: place.title ?? place.name,
      aim: place.aim,
      officers: record.owners.filter(({ measure }) => measure === place.id).map(({ name }) => name),
      targets: plannedTargets(record, place.id, given),
      periods: periods.map(({ id, label }) => ({ id, label })),
    }
  })
}
