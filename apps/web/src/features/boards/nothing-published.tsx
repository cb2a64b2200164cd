import type { BoardSummary } from '@quarterdeck/contract'
import { Link } from '@tanstack/react-router'
import { Notice } from '../../ui/states.tsx'

/** A board that has not published a quarter. */
export function NothingPublished({ board }: { board: BoardSummary }) {
  return (
    <Notice title="No quarter is published yet">
      <p>
        {board.name} has no published quarter. A scorecard appears here when the performance team
        publishes one, usually a few days before the board meets.
      </p>
      <p>
        <Link to="/key" search={{ board: board.id }}>
          Read how the scorecard works
        </Link>
      </p>
    </Notice>
  )
}
