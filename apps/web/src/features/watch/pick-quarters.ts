import type { HeatMap } from '@quarterdeck/contract'

/** How many quarters a heat map shows unless all are asked for: three years. */
export const NEWEST_QUARTERS = 12

type BoardMap = HeatMap['boards'][number]

/**
 * A board's map with its newest quarters alone, the oldest first; with 12 quarters or fewer all of
 * it. Each measure keeps a status for each quarter that is left.
 */
export function pickQuarters(map: BoardMap, all: boolean): BoardMap {
  if (all || map.quarters.length <= NEWEST_QUARTERS) {
    return map
  }
  return {
    ...map,
    quarters: map.quarters.slice(-NEWEST_QUARTERS),
    measures: map.measures.map((measure) => ({
      ...measure,
      statuses: measure.statuses.slice(-NEWEST_QUARTERS),
    })),
  }
}
