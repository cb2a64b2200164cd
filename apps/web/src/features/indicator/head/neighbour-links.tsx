import type { Indicator, MeasureLink } from '@quarterdeck/contract'
import { Link } from '@tanstack/react-router'
import { carryToOther } from '../indicator-search.ts'
import { useIndicatorView } from '../indicator-view.tsx'

/** The measures before and after this one on the quarter’s scorecard. */
export function NeighbourLinks({ previous, next }: Pick<Indicator, 'previous' | 'next'>) {
  if (previous === null && next === null) {
    return null
  }
  return (
    <nav className="picker neighbours" aria-label="Measures of this quarter">
      {previous !== null && <Neighbour measure={previous} rel="prev" />}
      {next !== null && <Neighbour measure={next} rel="next" />}
    </nav>
  )
}

function Neighbour({ measure, rel }: { measure: MeasureLink; rel: 'prev' | 'next' }) {
  const { period, search } = useIndicatorView()
  return (
    <Link
      to="/indicators/$indicator"
      params={{ indicator: measure.indicator }}
      search={carryToOther({ ...search, period })}
      rel={rel}
    >
      {rel === 'prev' && <span aria-hidden="true">‹ </span>}
      <span className="unseen">{rel === 'prev' ? 'Previous measure: ' : 'Next measure: '}</span>
      {measure.code}
      <span className="unseen"> {measure.title}</span>
      {rel === 'next' && <span aria-hidden="true"> ›</span>}
    </Link>
  )
}
