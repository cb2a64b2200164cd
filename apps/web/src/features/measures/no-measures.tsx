import type { BoardSummary } from '@quarterdeck/contract'
import { Link } from '@tanstack/react-router'
import { Notice } from '../../ui/states.tsx'

/** The list of a board that has not published a quarter. */
export function NoMeasures({ board }: { board: BoardSummary }) {
  return (
    <Notice title="No measure is published yet">
      <p>
        {board.name} has no published quarter. Its measures are listed here once the performance
        team has published the first one.
      </p>
      <p>
        <Link to="/key" search={{ board: board.id }}>
          Read how measures are judged
        </Link>
      </p>
    </Notice>
  )
}
