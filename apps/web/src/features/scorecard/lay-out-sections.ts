import type { Measure, Milestone, Scorecard } from '@quarterdeck/contract'
import { filterMeasures, filterMilestones } from './filter-measures.ts'
import type { ScorecardSearch } from './scorecard-search.ts'
import { sortMeasures } from './sort-measures.ts'

/** One heading of the page with what stands beneath it. `code` is null where it is no objective. */
export type Section = {
  readonly code: string | null
  readonly title: string
  readonly measures: readonly Measure[]
  readonly milestones: readonly Milestone[]
  /** How many measures stand here when nothing is filtered. */
  readonly of: number
}

const SORTED_TITLES = {
  status: 'All measures, red first',
  direction: 'All measures, worse first',
  code: 'All measures by code',
} as const

/**
 * Lays out the page: the objectives in order, or one list where another order is asked for.
 * A heading under which a filter leaves nothing is left out.
 */
export function layOutSections(scorecard: Scorecard, search: ScorecardSearch): Section[] {
  const { as: _, sort, ...filter } = search
  const measures = filterMeasures(scorecard.measures, filter)
  const milestones = filterMilestones(scorecard.milestones, filter)
  const sections =
    sort === undefined
      ? scorecard.objectives.map(({ code, title }) => ({
          code,
          title,
          measures: measures.filter((measure) => measure.objective === code),
          milestones: milestones.filter((milestone) => milestone.objective === code),
          of: scorecard.measures.filter((measure) => measure.objective === code).length,
        }))
      : [
          {
            code: null,
            title: SORTED_TITLES[sort],
            measures: sortMeasures(measures, sort),
            milestones,
            of: scorecard.measures.length,
          },
        ]
  return sections.filter(({ measures, milestones }) => measures.length + milestones.length > 0)
}
