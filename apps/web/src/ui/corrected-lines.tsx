import type { Corrected } from '@quarterdeck/contract'
import { formatDate } from '@quarterdeck/wording'
import { Link } from '@tanstack/react-router'

type Props = {
  board: string
  /** The quarter that was corrected. */
  period: string
  /** Newest first. */
  corrections: readonly Corrected[]
}

/** What corrections of a quarter changed in a measure or milestone: when, why, from what to what. */
export function CorrectedLines({ board, period, corrections }: Props) {
  return corrections.map(({ date, reason, before, changes }) => (
    <div key={before.sequence} className="corrected">
      <p>
        <b>Corrected on {formatDate(date)}</b>: {reason}
      </p>
      <ul>
        {changes.map(({ what, was, now }) => (
          <li key={what}>
            <b>{what}</b> was “{was}” and is now “{now}”.
          </li>
        ))}
      </ul>
      <p className="facets">
        <Link
          to="/boards/$board/$period"
          params={{ board, period }}
          search={{ issue: String(before.sequence) }}
        >
          See the issue of {formatDate(before.date)}
        </Link>
        <Link to="/corrections" search={{ board }}>
          See all corrections
        </Link>
      </p>
    </div>
  ))
}
