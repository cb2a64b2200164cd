import type { Indicator } from '@quarterdeck/contract'
import { formatDate } from '@quarterdeck/wording'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PageTitle } from '../../../ui/page-title.tsx'
import { withView } from '../indicator-search.ts'
import { useIndicatorView } from '../indicator-view.tsx'
import { POLARITY_WORDS } from '../polarity-words.ts'
import { ViewLink } from '../view-link.tsx'
import { describeCodes } from './describe-codes.ts'
import { NeighbourLinks } from './neighbour-links.tsx'

type Props = {
  indicator: Indicator
  /** The way to other quarters, which belongs to the boards. */
  picker: ReactNode
}

/** Which measure, at which quarter, and which memory of it. */
export function IndicatorHead({ indicator, picker }: Props) {
  const { measure, period, places, publication } = indicator
  return (
    <header className="page-head indicator-head">
      <div className="indicator-way">
        <Breadcrumb indicator={indicator} />
        <NeighbourLinks previous={indicator.previous} next={indicator.next} />
      </div>
      <div className="indicator-title">
        <PageTitle title={`${measure.title}, ${period.label}`}>{measure.title}</PageTitle>
        <p className="page-head-dates facets">
          {describeCodes(places, period.year).map((phrase) => (
            <span key={phrase}>{phrase}</span>
          ))}
          <span>{POLARITY_WORDS[measure.polarity]}</span>
          <span>{measure.basisText}</span>
        </p>
      </div>
      <p className="page-head-dates facets">
        <span className="print-only">{indicator.board.name}</span>
        <span>{period.label}</span>
        <span>Published {formatDate(publication.date)}</span>
        <span className="print-only">
          {indicator.as === 'latest' ? 'Latest figures' : 'Figures as published'}
        </span>
      </p>
      <div className="page-head-controls">
        <AsKnownToggle />
        {picker}
      </div>
    </header>
  )
}

/** The way back: the quarter’s scorecard, and the objective’s place on it. */
function Breadcrumb({ indicator }: { indicator: Indicator }) {
  const { board, search } = useIndicatorView()
  const { period, objective } = indicator
  const scorecard = {
    to: '/boards/$board/$period',
    params: { board, period: period.id },
    search: { as: search.as, issue: search.issue },
  } as const
  return (
    <nav aria-label="Where this is">
      <ol className="breadcrumb">
        <li>
          <Link {...scorecard}>{period.label}</Link>
        </li>
        <li>
          <Link {...scorecard} hash={`objective-${objective.code}`}>
            {objective.code} {objective.title}
          </Link>
        </li>
      </ol>
    </nav>
  )
}

function AsKnownToggle() {
  const { search } = useIndicatorView()
  return (
    <nav className="toggle" aria-label="Which figures">
      <ViewLink to={withView(search, { as: undefined })} current={search.as === undefined}>
        As published
      </ViewLink>
      <ViewLink to={withView(search, { as: 'latest' })} current={search.as === 'latest'}>
        Latest figures
      </ViewLink>
    </nav>
  )
}
