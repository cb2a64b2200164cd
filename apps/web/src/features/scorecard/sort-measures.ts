import type { DirectionStatus, Measure, RagStatus } from '@quarterdeck/contract'
import type { SortChoice } from './scorecard-search.ts'

const BY_CONCERN: Readonly<Record<RagStatus, number>> = { red: 0, amber: 1, none: 2, green: 3 }
const BY_TURN: Readonly<Record<DirectionStatus, number>> = { worse: 0, same: 1, better: 2, none: 3 }

/**
 * The measures in the order asked for; what is equal keeps the order of the plan. By status: red,
 * amber, not rated, green. By direction: worse first, an arrow before an outline arrow of its kind.
 */
export function sortMeasures(measures: readonly Measure[], sort: SortChoice): Measure[] {
  switch (sort) {
    case 'status':
      return measures.toSorted((a, b) => BY_CONCERN[a.rag.status] - BY_CONCERN[b.rag.status])
    case 'direction':
      return measures.toSorted((a, b) => turnOf(a) - turnOf(b))
    case 'code':
      return measures.toSorted((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }))
  }
}

function turnOf(measure: Measure): number {
  if (measure.direction.status !== 'none' || measure.sinceYearEnd === null) {
    return BY_TURN[measure.direction.status]
  }
  return BY_TURN[measure.sinceYearEnd.status] + 0.5
}
