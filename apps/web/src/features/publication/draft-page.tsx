import type { Scorecard } from '@quarterdeck/contract'
import { formatDays, formatPeriod } from '@quarterdeck/wording'
import { Link, type LinkProps, linkOptions } from '@tanstack/react-router'
import { type ReactNode, useCallback } from 'react'
import { PageTitle } from '../../ui/page-title.tsx'
import { Notice } from '../../ui/states.tsx'
import { isFollower, useSignedIn } from '../session/index.ts'
import type { Draft } from './queries.ts'

type Kind = 'measure' | 'milestone'

/** What a draft's scorecard is shown with. */
type Parts = {
  readonly scorecard: Scorecard
  readonly head: ReactNode
  readonly linkTo: (kind: Kind, id: string) => LinkProps
}

type Props = {
  board: string
  period: string
  looked: Draft
  /** Whether the quarter is published: links in mail are followed later too. */
  isPublished: boolean
  /** The scorecard itself, as the public one is shown. */
  children: (parts: Parts) => ReactNode
}

/** A whole scorecard as it would be published now, labelled a draft on screen and on paper. */
export function DraftPage({ board, period, looked, isPublished, children }: Props) {
  const { person } = useSignedIn()
  const readsReturns = person.roles.some(({ role }) => role !== 'viewer')
  const linkTo = useCallback(
    (kind: Kind, id: string) =>
      readsReturns ? linkToReturn(board, period, kind, id) : linkToPublic(board, kind, id),
    [board, period, readsReturns],
  )
  if ('refused' in looked) {
    return isPublished ? (
      <Published board={board} period={period} />
    ) : (
      <Notice title={`No draft of ${formatPeriod(period)}`}>
        <p>{looked.refused}</p>
      </Notice>
    )
  }
  const { scorecard } = looked
  return (
    <div className="draft">
      {children({ scorecard, head: <Head scorecard={scorecard} />, linkTo })}
    </div>
  )
}

/** What was a draft once: where it can be read now, by whoever comes. */
function Published({ board, period }: { board: string; period: string }) {
  const label = formatPeriod(period)
  return (
    <Notice title={`${label} is published`}>
      <p>There is no draft of it any more.</p>
      <p>
        <Link to="/boards/$board/$period" params={{ board, period }}>
          Read {label} as it was published
        </Link>
      </p>
    </Notice>
  )
}

function linkToReturn(board: string, period: string, kind: Kind, id: string) {
  return linkOptions({
    to: '/returns/$board/$period/$kind/$id',
    params: { board, period, kind, id },
  })
}

/** Members of the board have no returns to read: they are led to what is published of it. */
function linkToPublic(board: string, kind: Kind, id: string) {
  return kind === 'measure'
    ? linkOptions({ to: '/indicators/$indicator', params: { indicator: id }, search: { board } })
    : linkOptions({ to: '/milestones/$milestone', params: { milestone: id }, search: { board } })
}

function Head({ scorecard: { board, period } }: { scorecard: Scorecard }) {
  const { person } = useSignedIn()
  return (
    <header className="page-head">
      <div>
        <p className="overline">{board.name}</p>
        <PageTitle title={`Draft, not published: ${period.label}, ${board.name}`}>
          {period.label}
        </PageTitle>
        <p className="page-head-dates facets">
          <span>{formatDays(period.from, period.to)}</span>
          <b className="draft-mark">Draft: not published</b>
        </p>
      </div>
      <p className="page-head-controls">
        {isFollower(person) ? (
          <Link
            to="/collection/$board/$period"
            params={{ board: board.id, period: period.id }}
            className="button"
          >
            Back to Collection
          </Link>
        ) : (
          <Link to="/boards/$board" params={{ board: board.id }} className="button">
            Back to what is published
          </Link>
        )}
      </p>
    </header>
  )
}
