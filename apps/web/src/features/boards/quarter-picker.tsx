import type { PublishedPeriod } from '@quarterdeck/contract'
import { formatDate } from '@quarterdeck/wording'
import { Link, type LinkProps } from '@tanstack/react-router'
import { type FocusEvent, type KeyboardEvent, useRef } from 'react'
import { findNeighbours } from './find-neighbours.ts'

type Props = {
  /** Newest first. */
  periods: readonly PublishedPeriod[]
  /** The quarter that is open. */
  period: string
  /** Where a quarter's page is, with what is kept of the present view. */
  linkTo: (period: PublishedPeriod) => LinkProps
}

/** The published quarters: the one before, the one after, and all of them. */
export function QuarterPicker({ periods, period, linkTo }: Props) {
  const { previous, next } = findNeighbours(periods, period)
  return (
    <nav className="picker" aria-label="Quarters">
      {previous !== undefined && (
        <Link {...linkTo(previous)} rel="prev">
          <span aria-hidden="true">‹ </span>
          <span className="unseen">Previous: </span>
          {previous.label}
        </Link>
      )}
      <AllQuarters periods={periods} period={period} linkTo={linkTo} />
      {next !== undefined && (
        <Link {...linkTo(next)} rel="next">
          <span className="unseen">Next: </span>
          {next.label}
          <span aria-hidden="true"> ›</span>
        </Link>
      )}
    </nav>
  )
}

function AllQuarters({ periods, period, linkTo }: Props) {
  const list = useRef<HTMLDetailsElement>(null)
  const close = () => list.current?.removeAttribute('open')
  const closeWhenLeft = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) {
      close()
    }
  }
  const closeOnEscape = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') {
      close()
      list.current?.querySelector('summary')?.focus()
    }
  }
  return (
    <details ref={list} className="picker-all" onBlur={closeWhenLeft} onKeyDown={closeOnEscape}>
      <summary>All quarters</summary>
      <ul>
        {periods.map((other) => (
          <li key={other.id}>
            <Link
              {...linkTo(other)}
              activeOptions={{ exact: true }}
              aria-current={other.id === period ? 'page' : undefined}
              onClick={close}
            >
              {other.label}
              <span className="quiet">Published {formatDate(other.publication.date)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
