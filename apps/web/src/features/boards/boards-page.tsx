import type { BoardList } from '@quarterdeck/contract'
import { formatPeriod } from '@quarterdeck/wording'
import { Link } from '@tanstack/react-router'
import { PageTitle } from '../../ui/page-title.tsx'
import { NoBoards } from './no-boards.tsx'

/** The boards of a council that has several, each with its latest quarter. */
export function BoardsPage({ boards }: BoardList) {
  if (boards.length === 0) {
    return <NoBoards />
  }
  return (
    <div className="notice">
      <PageTitle title="Boards">Boards</PageTitle>
      <ul className="board-list">
        {boards.map((board) => (
          <li key={board.id}>
            <Link to="/boards/$board" params={{ board: board.id }}>
              {board.name}
            </Link>
            <span className="quiet">
              {board.latestPeriod === null
                ? 'No quarter is published yet'
                : `Latest: ${formatPeriod(board.latestPeriod)}`}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/watch">What is red across all boards</Link>
      </p>
    </div>
  )
}
