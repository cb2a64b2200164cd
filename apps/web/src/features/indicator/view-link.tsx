import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { IndicatorSearch } from './indicator-search.ts'
import { useIndicatorView } from './indicator-view.tsx'

type Props = {
  /** The view that the link leads to. */
  to: IndicatorSearch
  /** Whether this is the view shown. */
  current?: boolean
  children: ReactNode
}

/** A link to another view of the same indicator; the page stays where it is. */
export function ViewLink({ to, current = false, children }: Props) {
  const { indicator } = useIndicatorView()
  return (
    <Link
      to="/indicators/$indicator"
      params={{ indicator }}
      search={to}
      resetScroll={false}
      activeOptions={{ exact: true }}
      aria-current={current ? 'page' : undefined}
    >
      {children}
    </Link>
  )
}
