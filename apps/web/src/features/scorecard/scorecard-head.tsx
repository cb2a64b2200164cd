import type { Scorecard } from '@quarterdeck/contract'
import { formatDate, formatDays } from '@quarterdeck/wording'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { nameView } from '../../ui/name-view.ts'
import { PageTitle } from '../../ui/page-title.tsx'
import { describeFilter } from './describe-filter.ts'
import type { ScorecardSearch } from './scorecard-search.ts'
import { useScorecardView } from './scorecard-view.tsx'

/** Which board, which quarter, and which memory of it. */
export function ScorecardHead({ scorecard, picker }: { scorecard: Scorecard; picker: ReactNode }) {
  const { board, period, publication } = scorecard
  const { search } = useScorecardView()
  return (
    <header className="page-head">
      <div>
        <p className="overline">{board.name}</p>
        <PageTitle title={nameView(period.label, describeFilter(search), board.name)}>
          {period.label}
        </PageTitle>
        <p className="page-head-dates facets">
          <span>{formatDays(period.from, period.to)}</span>
          <span>Published {formatDate(publication.date)}</span>
          <span className="print-only">
            {scorecard.as === 'latest' ? 'Latest figures' : 'Figures as published'}
          </span>
        </p>
      </div>
      <div className="page-head-controls">
        <AsKnownToggle />
        {picker}
      </div>
    </header>
  )
}

function AsKnownToggle() {
  const { search } = useScorecardView()
  const { as: _, ...rest } = search
  const published: ScorecardSearch = rest
  const latest: ScorecardSearch = { ...rest, as: 'latest' }
  return (
    <nav className="toggle" aria-label="Which figures">
      <Link
        to="."
        search={published}
        resetScroll={false}
        activeOptions={{ exact: true }}
        aria-current={search.as === undefined ? 'page' : undefined}
      >
        As published
      </Link>
      <Link
        to="."
        search={latest}
        resetScroll={false}
        activeOptions={{ exact: true }}
        aria-current={search.as === 'latest' ? 'page' : undefined}
      >
        Latest figures
      </Link>
    </nav>
  )
}
