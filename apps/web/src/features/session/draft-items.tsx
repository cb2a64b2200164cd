import type { Waiting } from '@quarterdeck/contract'
import { Link } from '@tanstack/react-router'

/** The ways to what is not published yet, for readers who have no other: one for each quarter. */
export function DraftItems({ drafts }: { drafts: Waiting['drafts'] }) {
  return drafts.map(({ board, period }) => (
    <li key={`${board.id} ${period.id}`}>
      <Link
        to="/collection/$board/$period/draft"
        params={{ board: board.id, period: period.id }}
        activeOptions={{ includeSearch: false }}
      >
        Draft of {period.label}
        {drafts.length > 1 && <span className="unseen">, {board.name}</span>}
      </Link>
    </li>
  ))
}
