import type { Scorecard } from '@quarterdeck/contract'
import { formatDate } from '@quarterdeck/wording'
import { FilterLink } from './filter-link.tsx'
import { clearFilter } from './scorecard-search.ts'
import { useScorecardView } from './scorecard-view.tsx'

type Props = {
  scorecard: Scorecard
  /** How many measures have a figure that a later report changed. */
  restated: number
}

/** What has become of the published figures since; the changed cells are marked in the tables. */
export function RestatedLine({ scorecard, restated }: Props) {
  const { search } = useScorecardView()
  const date = formatDate(scorecard.publication.date)
  if (restated === 0) {
    return search.as === 'latest' ? (
      <p className="restated-line">No figure has changed since it was published on {date}.</p>
    ) : null
  }
  const measures = restated === 1 ? '1 measure has' : `${restated} measures have`
  const those = restated === 1 ? 'it' : 'them'
  return (
    <p className="restated-line">
      {measures} a figure that was changed after it was published on {date}.{' '}
      {search.as === 'latest' ? (
        <>
          Each says what it was.{' '}
          <FilterLink to={{ ...clearFilter(search), changed: ['restated'] }}>
            Show only {those}
          </FilterLink>
        </>
      ) : (
        <>
          This is what the Board was given.{' '}
          <FilterLink to={{ ...clearFilter(search), as: 'latest', changed: ['restated'] }}>
            Show {those} with the latest figures
          </FilterLink>
        </>
      )}
    </p>
  )
}
