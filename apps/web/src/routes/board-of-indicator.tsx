import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query'
import { type LinkProps, Navigate } from '@tanstack/react-router'
import { NotFoundPage } from '../app/not-found-page.tsx'
import { BoardChoice } from '../features/boards/board-choice.tsx'
import { boardsQuery } from '../features/boards/queries.ts'
import { indicatorListQuery } from '../features/measures/queries.ts'

type Props = { indicator: string; linkTo: (board: string) => LinkProps }

/** For a measure's address that names no board: the one that has it, a choice where several do. */
export function BoardOfIndicator({ indicator, linkTo }: Props) {
  const {
    data: { boards },
  } = useSuspenseQuery(boardsQuery())
  const lists = useSuspenseQueries({ queries: boards.map(({ id }) => indicatorListQuery(id)) })
  const having = lists
    .map(({ data }) => data)
    .filter(({ indicators }) => indicators.some(({ id }) => id === indicator))
  const [only] = having
  if (boards.length > 0 && only === undefined) {
    return <NotFoundPage />
  }
  return only !== undefined && having.length === 1 ? (
    <Navigate {...linkTo(only.board.id)} replace />
  ) : (
    <BoardChoice
      title="Which board’s measure?"
      text="Several boards have this measure. Choose the board whose figures you want to see."
      linkTo={linkTo}
    />
  )
}
