import type { Scorecard } from '@quarterdeck/contract'
import { formatDate } from '@quarterdeck/wording'
import { Link } from '@tanstack/react-router'

/** What is to be known of an issue: why there is another, with the way to it, and what is missing. */
export default function IssueLine({ scorecard }: { scorecard: Scorecard }) {
  const { board, period, publication, corrects, correctedBy, incomplete } = scorecard
  const to = '/boards/$board/$period' as const
  const params = { board: board.id, period: period.id }
  return (
    <div className="restated-line">
      {correctedBy !== null && (
        <p>
          <b>This is not the issue that stands.</b> It was corrected on{' '}
          {formatDate(correctedBy.date)}: {correctedBy.reason}{' '}
          <Link to={to} params={params} search={{ issue: String(correctedBy.sequence) }}>
            See the corrected issue
          </Link>
        </p>
      )}
      {corrects !== null && (
        <p>
          <b>Corrected on {formatDate(publication.date)}</b>: {corrects.reason}{' '}
          <Link to={to} params={params} search={{ issue: String(corrects.sequence) }}>
            See the issue of {formatDate(corrects.date)}
          </Link>
          {' · '}
          <Link to="/corrections" search={{ board: board.id }}>
            See what was changed
          </Link>
        </p>
      )}
      {incomplete !== null && (
        <p>
          <b>Published with returns missing or not signed off</b>: {incomplete}
        </p>
      )}
    </div>
  )
}
