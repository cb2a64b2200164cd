import type { Indicator } from '@quarterdeck/contract'
import { formatDate } from '@quarterdeck/wording'
import { Link } from '@tanstack/react-router'

/** What a correction of the quarter changed in the measure, and why. */
export function Corrected({ indicator }: { indicator: Indicator }) {
  const { board, corrected } = indicator
  if (corrected === null) {
    return null
  }
  const changes = corrected.changes.map(({ what, was, now }) => `${what}: ${was} became ${now}.`)
  return (
    <p>
      Corrected on {formatDate(corrected.date)}: {corrected.reason} {changes.join(' ')}{' '}
      <Link to="/corrections" search={{ board: board.id }}>
        All corrections
      </Link>
    </p>
  )
}
