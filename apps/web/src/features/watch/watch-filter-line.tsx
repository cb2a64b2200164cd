import type { Watch } from '@quarterdeck/contract'
import { Link, linkOptions } from '@tanstack/react-router'
import { type ReactNode, useRef } from 'react'
import { FilterLine } from '../../ui/filter-line.tsx'
import { describeFilter } from './describe-filter.ts'
import { findMissing, type Missing } from './find-missing.ts'
import { clearFilter, filterOf, isFiltered, type WatchSearch } from './watch-search.ts'

type Props = {
  watch: Watch
  search: WatchSearch
  /** How many there are of what the view shows, and how many are left by its filter. */
  shown: number
  of: number
  /** What is counted: "rows". */
  what: string
}

const NO_MATCH = 'Nothing matches these filters. Take one away above, or clear them all.'

/** How much a view leaves of how much, by what, and what it asks for that is not there. */
export function WatchFilterLine({ watch, search, shown, of, what }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const missing = findMissing(watch, search)
  return (
    <div ref={place} tabIndex={-1} className="watch-filter">
      <FilterLine
        filtered={isFiltered(search)}
        clear={linkOptions({ to: '/watch', search: clearFilter(search) })}
        empty={
          missing.length === 0 ? (
            shown === 0 && NO_MATCH
          ) : (
            // A link goes with what it leaves out, so the focus must not stay on it.
            <MissingNames missing={missing} onLeaveOut={() => place.current?.focus()} />
          )
        }
      >
        {isFiltered(search) ? (
          <>
            <b>
              {shown} of {of} {what}
            </b>
            : {describeFilter(watch, filterOf(search)).join('; ')}.
          </>
        ) : (
          `All ${of} ${what} are shown.`
        )}
      </FilterLine>
    </div>
  )
}

type MissingProps = { missing: readonly Missing[]; onLeaveOut: () => void }

function MissingNames({ missing, onLeaveOut }: MissingProps): ReactNode {
  return missing.map(({ sentence, name, without }) => (
    <span key={sentence} className="watch-missing">
      {sentence}{' '}
      <Link
        to="/watch"
        search={without}
        resetScroll={false}
        activeOptions={{ exact: true }}
        aria-current={undefined}
        onClick={onLeaveOut}
      >
        Leave out “{name}”
      </Link>
    </span>
  ))
}
