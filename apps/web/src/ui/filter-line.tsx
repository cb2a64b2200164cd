import { Link, type LinkProps } from '@tanstack/react-router'
import { type ReactNode, useRef } from 'react'

type Props = {
  /** Whether the view leaves anything out. */
  filtered: boolean
  /** The same page with everything in it. */
  clear: LinkProps
  /** What to do where nothing answers; left out where something does. */
  empty?: ReactNode
  /** How much is shown of how much, and what was asked. */
  children: ReactNode
}

/** What is shown and what is left out, read out when it changes, with one way back to everything. */
export function FilterLine({ filtered, clear, empty, children }: Props) {
  const line = useRef<HTMLParagraphElement>(null)
  return (
    <div className={filtered ? 'filter-state is-filtered' : 'filter-state'}>
      <p role="status" ref={line} tabIndex={-1}>
        {filtered ? children : <span className="unseen">{children}</span>}
      </p>
      {filtered && (
        // The link goes with the filter, so the focus must not stay on it.
        <Link
          {...clear}
          resetScroll={false}
          activeOptions={{ exact: true }}
          aria-current={undefined}
          onClick={() => line.current?.focus()}
        >
          Clear
        </Link>
      )}
      {filtered && empty && <p className="filter-empty">{empty}</p>}
    </div>
  )
}
