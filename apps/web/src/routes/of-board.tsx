import { useSuspenseQuery } from '@tanstack/react-query'
import { type LinkProps, Navigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { BoardChoice } from '../features/boards/board-choice.tsx'
import { boardsQuery } from '../features/boards/queries.ts'
import { useSignedIn } from '../features/session/index.ts'

type Props = {
  /** The board that the address names, if it names one. */
  board: string | undefined
  linkTo: (board: string) => LinkProps
  children: (board: string) => ReactNode
}

/**
 * A signed-in person's page of one board: where the address names none, of the only one there is or
 * the only one they have a role on, else a choice.
 */
export function OfBoard({ board, linkTo, children }: Props) {
  return board === undefined ? <ToBoard linkTo={linkTo} /> : children(board)
}

function ToBoard({ linkTo }: Pick<Props, 'linkTo'>) {
  const {
    data: { boards },
  } = useSuspenseQuery(boardsQuery())
  const { roles } = useSignedIn().person
  const isOfAll = roles.some(({ board }) => board === null)
  const own = isOfAll ? boards : boards.filter(({ id }) => roles.some(({ board }) => board === id))
  const [only] = own
  if (only !== undefined && own.length === 1) {
    return <Navigate {...linkTo(only.id)} replace />
  }
  return (
    <BoardChoice
      title="Which board?"
      text="Each board has a catalogue and quarters of its own. Choose the board."
      linkTo={linkTo}
    />
  )
}
