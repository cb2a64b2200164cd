import type { ScorecardSearch } from './scorecard-search.ts'

/** What has to be known of two quarters to carry a view from one to the other. */
type Quarter = { readonly year: string }

/**
 * The view as it is kept when another quarter is opened. What only made sense in the quarter left
 * behind is dropped: a code in the search box names another measure in another year's plan, and
 * nothing can have turned red in a board's first published quarter.
 */
export function carrySearch(
  search: ScorecardSearch,
  from: Quarter,
  to: Quarter & { readonly isFirst: boolean },
): ScorecardSearch {
  const { issue: _, ...carried } = search
  if (from.year !== to.year && /\d/.test(search.q ?? '')) {
    delete carried.q
  }
  if (to.isFirst) {
    carried.changed = search.changed?.filter((choice) => choice !== 'turned-red')
  }
  if (carried.changed === undefined || carried.changed.length === 0) {
    delete carried.changed
  }
  return carried
}
