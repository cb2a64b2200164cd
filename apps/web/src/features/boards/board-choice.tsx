import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, type LinkProps, Navigate } from '@tanstack/react-router'
import { Notice } from '../../ui/states.tsx'
import { NoBoards } from './no-boards.tsx'
import { boardsQuery } from './queries.ts'

type Props = {
  title: string
  /** Why a board has to be chosen. */
  text: string
  /** The same page of one board. */
  linkTo: (board: string) => LinkProps
}

/** For an address that needs a board and names none: the only one there is, else a choice. */
export function BoardChoice({ title, text, linkTo }: Props) {
  const {
    data: { boards },
  } = useSuspenseQuery(boardsQuery())
  if (boards.length === 0) {
    return <NoBoards />
  }
  const [only] = boards
  if (only !== undefined && boards.length === 1) {
    return <Navigate {...linkTo(only.id)} replace />
  }
  return (
    <Notice title={title}>
      <p>{text}</p>
      <ul className="board-list">
        {boards.map((board) => (
          <li key={board.id}>
            <Link {...linkTo(board.id)}>{board.name}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
