import type { BoardList } from '@quarterdeck/contract'
import { Link } from '@tanstack/react-router'
import { Notice } from '../../ui/states.tsx'

/** Each board has its own policy, so a reader of the key first says which board. */
export function KeyBoards({ boards }: BoardList) {
  if (boards.length === 0) {
    return (
      <Notice title="There is no key yet">
        <p>No board is set up, so there are no rules to explain.</p>
      </Notice>
    )
  }
  return (
    <Notice title="Whose key?">
      <p>Each board has its own policy. Choose the board whose colours you want explained.</p>
      <ul className="board-list">
        {boards.map((board) => (
          <li key={board.id}>
            <Link to="/key" search={{ board: board.id }}>
              {board.name}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
