import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ScorecardSearch } from './scorecard-search.ts'

type Props = {
  /** The view that the link leads to. */
  to: ScorecardSearch
  /** Whether the view shows this already, so that the link takes it away again. */
  active?: boolean
  className?: string
  onClick?: () => void
  children: ReactNode
}

/** A link to another view of the same quarter; the page stays where it is. */
export function FilterLink({ to, active = false, className, onClick, children }: Props) {
  return (
    <Link
      to="."
      search={to}
      resetScroll={false}
      activeOptions={{ exact: true }}
      aria-current={active ? 'true' : undefined}
      className={className}
      onClick={onClick}
    >
      {children}
    </Link>
  )
}
