import { linkOptions } from '@tanstack/react-router'
import { FilterLine } from '../../ui/filter-line.tsx'
import { describeFilter } from './describe-filter.ts'
import { clearFilter, isFiltered } from './scorecard-search.ts'
import { useScorecardView } from './scorecard-view.tsx'

type Share = { readonly shown: number; readonly of: number }

type Props = {
  measures: Share
  milestones: Share
}

/** How many measures and milestones of the quarter answer to the filter. */
export function FilterState({ measures, milestones }: Props) {
  const { search } = useScorecardView()
  const filtered = isFiltered(search)
  const isEmpty = measures.shown + milestones.shown === 0
  return (
    <FilterLine
      filtered={filtered}
      clear={linkOptions({
        to: '.',
        search: clearFilter(search),
      })}
      empty={
        isEmpty
          ? 'Nothing in this quarter answers to all of that. Take one part away above, or clear it all.'
          : undefined
      }
    >
      {filtered ? (
        <>
          <b>
            {measures.shown} of {measures.of} measures
          </b>{' '}
          and {milestones.shown} of {milestones.of} milestones: {describeFilter(search).join('; ')}.
        </>
      ) : (
        `All ${measures.of} measures are shown.`
      )}
    </FilterLine>
  )
}
