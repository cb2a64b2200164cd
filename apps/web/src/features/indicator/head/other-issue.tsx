import type { Indicator } from '@quarterdeck/contract'
import { formatDate } from '@quarterdeck/wording'
import { Link } from '@tanstack/react-router'
import { useIndicatorView } from '../indicator-view.tsx'

/** Says to a reader who comes from an issue that no longer stands which one this page is of. */
export function OtherIssue({ indicator }: { indicator: Indicator }) {
  const { board, period, search } = useIndicatorView()
  const { publication } = indicator
  if (search.issue === undefined || search.issue === String(publication.sequence)) {
    return null
  }
  return (
    <p className="restated-line">
      <b>This page is of the issue that stands</b>, published {formatDate(publication.date)}, and
      not of the earlier one that you came from.{' '}
      <Link to="/boards/$board/$period" params={{ board, period }} search={{ issue: search.issue }}>
        Go back to the earlier issue
      </Link>
    </p>
  )
}
