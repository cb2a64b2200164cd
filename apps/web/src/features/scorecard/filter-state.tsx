import { useRef } from 'react'
import { describeFilter } from './describe-filter.ts'
import { FilterLink } from './filter-link.tsx'
import { clearFilter, isFiltered } from './scorecard-search.ts'
import { useScorecardView } from './scorecard-view.tsx'

type Share = { readonly shown: number; readonly of: number }

type Props = {
  measures: Share
  milestones: Share
}

/** What is shown and what is left out, read out when it changes, with one way back to everything. */
export function FilterState({ measures, milestones }: Props) {
  const { search } = useScorecardView()
  const line = useRef<HTMLParagraphElement>(null)
  const filtered = isFiltered(search)
  const empty = measures.shown + milestones.shown === 0
  return (
    <div className={filtered ? 'filter-state is-filtered' : 'filter-state'}>
      <p role="status" ref={line} tabIndex={-1}>
        {filtered ? (
          <>
            <b>
              {measures.shown} of {measures.of} measures
            </b>{' '}
            and {milestones.shown} of {milestones.of} milestones:{' '}
            {describeFilter(search).join('; ')}.
          </>
        ) : (
          <span className="unseen">All {measures.of} measures are shown.</span>
        )}
      </p>
      {filtered && (
        // The link goes with the filter, so the focus must not stay on it.
        <FilterLink to={clearFilter(search)} onClick={() => line.current?.focus()}>
          Clear
        </FilterLink>
      )}
      {filtered && empty && (
        <p className="filter-empty">
          Nothing in this quarter answers to all of that. Take one part away above, or clear it all.
        </p>
      )}
    </div>
  )
}
