import type { IndicatorPlace, Objective } from '@quarterdeck/contract'
import { type Indicator, type Policy, parsePeriod } from '@quarterdeck/judgement'
import type { InternalMeasure } from '../scorecard/internal-scorecard.ts'
import type { BoardRecord, PublicationRow } from '../scorecard/scorecard-store.ts'
import type { PlaceRow } from './indicator-store.ts'
import { plannedTargets } from './planned-targets.ts'

/** A measure as a publication carried it, with the objective it stood under. */
export type CarriedMeasure = { readonly measure: InternalMeasure; readonly objective: Objective }

/**
 * An indicator's place in each published year's plan, newest first: its code there, who answered
 * for it, the targets it had, and the quarters that were published of it.
 */
export function placesOf(
  record: BoardRecord,
  given: {
    places: readonly PlaceRow[]
    publications: readonly PublicationRow[]
    /** The measure as the newest publication of each year carried it. */
    carried: ReadonlyMap<string, CarriedMeasure>
    indicator: Indicator
    policy: Policy
  },
): IndicatorPlace[] {
  const quarters = given.publications.toReversed().map(({ period }) => parsePeriod(period))
  return given.places.flatMap((place) => {
    const periods = quarters.filter(({ year }) => year === place.year)
    const carried = given.carried.get(place.year)
    if (periods.length === 0 || carried === undefined) return []
    const { measure, objective } = carried
    return {
      year: place.year,
      code: measure.code,
      printedCode: measure.printedCode,
      objective,
      title: measure.title,
      aim: measure.aim,
      officers: [...measure.officers],
      targets: plannedTargets(record, place.id, given),
      periods: periods.map(({ id, label }) => ({ id, label })),
    }
  })
}
