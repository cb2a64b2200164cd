import { useSuspenseQuery } from '@tanstack/react-query'
import { type LinkProps, Navigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { BoardChoice } from '../features/boards/board-choice.tsx'
import { boardsQuery } from '../features/boards/queries.ts'

type Props = {
  /** The board that the address names, if it names one. */
  board: string | undefined
  linkTo: (board: string) => LinkProps
  children: (board: string) => ReactNode
}

/** A page of one board: where the address names none, of the only one there is, or a choice. */
export function OfBoard({ board, linkTo, children }: Props) {
  return board === undefined ? <ToBoard linkTo={linkTo} /> : children(board)
}

function ToBoard({ linkTo }: Pick<Props, 'linkTo'>) {
  const {
    data: { boards },
  } = useSuspenseQuery(boardsQuery())
  const [only] = boards
  if (only !== undefined && boards.length === 1) {
    return <Navigate {...linkTo(only.id)} replace />
  }
  return (
    <BoardChoice
      title="Which board’s catalogue?"
      text="Each board has a catalogue of its own. Choose the board."
      linkTo={linkTo}
    />
  )
}
