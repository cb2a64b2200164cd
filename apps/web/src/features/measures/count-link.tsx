import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { MeasuresSearch } from './measures-search.ts'

type Props = {
  count: number
  /** The view that the link leads to. */
  to: MeasuresSearch
  /** Whether the view shows this already, so that the link takes it away again. */
  active: boolean
  shape?: ReactNode
  children: ReactNode
}

/** A count and its words. Leads to the rows it counts; nothing counted is said, not linked. */
export function CountLink({ count, to, active, shape, children }: Props) {
  if (count === 0 && !active) {
    return (
      <span className="fact-none">
        {shape}none {children}
      </span>
    )
  }
  return (
    <Link
      to="/measures"
      search={to}
      resetScroll={false}
      activeOptions={{ exact: true }}
      aria-current={active ? 'true' : undefined}
      className="fact-link"
    >
      {shape}
      <b>{count}</b> {children}
    </Link>
  )
}
