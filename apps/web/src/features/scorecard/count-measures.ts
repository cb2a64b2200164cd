import type { DirectionStatus, RagStatus, Scorecard } from '@quarterdeck/contract'
import { filterMeasures } from './filter-measures.ts'
import type { ScorecardFilter } from './scorecard-search.ts'

/** The counts of a quarter. Each is the number of rows that the filter of the same name leaves. */
export type Counts = {
  readonly measures: number
  readonly rated: number
  readonly milestones: number
  readonly status: Readonly<Record<RagStatus, number>>
  readonly direction: Readonly<Record<DirectionStatus, number>>
  /** Counted apart: these measures are "not comparable" in `direction`. */
  readonly sinceYearEnd: Readonly<Record<Exclude<DirectionStatus, 'none'>, number>>
  readonly absent: number
  readonly provisional: number
  readonly doubted: number
  readonly turnedRed: number
  readonly restated: number
}

/**
 * Counts the whole scorecard, whatever is filtered, so that every count keeps its denominator.
 * Worked number: 14 red, 5 amber, 7 green and 12 not rated are 38 measures, 26 rated.
 */
export function countMeasures({
  measures,
  milestones,
}: Pick<Scorecard, 'measures' | 'milestones'>): Counts {
  const count = (filter: ScorecardFilter) => filterMeasures(measures, filter).length
  const status = {
    red: count({ status: ['red'] }),
    amber: count({ status: ['amber'] }),
    green: count({ status: ['green'] }),
    none: count({ status: ['none'] }),
  }
  return {
    measures: measures.length,
    rated: measures.length - status.none,
    milestones: milestones.length,
    status,
    direction: {
      better: count({ direction: ['better'] }),
      same: count({ direction: ['same'] }),
      worse: count({ direction: ['worse'] }),
      none: count({ direction: ['none'] }),
    },
    sinceYearEnd: {
      better: count({ direction: ['since-better'] }),
      same: count({ direction: ['since-same'] }),
      worse: count({ direction: ['since-worse'] }),
    },
    absent: count({ figure: ['absent'] }),
    provisional: count({ figure: ['provisional'] }),
    doubted: count({ figure: ['doubted'] }),
    turnedRed: count({ changed: ['turned-red'] }),
    restated: count({ changed: ['restated'] }),
  }
}
