import '../styles/measures-list.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, linkOptions } from '@tanstack/react-router'
import { BoardChoice } from '../features/boards/board-choice.tsx'
import { MeasuresPage } from '../features/measures/measures-page.tsx'
import { indicatorListQuery } from '../features/measures/queries.ts'

const route = getRouteApi('/measures')

/** The measures of the board in the address, or the boards to choose one from. */
export function MeasuresView() {
  const search = route.useSearch()
  return search.board === undefined ? (
    <BoardChoice
      title="Whose measures?"
      text="Each board has its own measures. Choose the board whose measures you want to see."
      linkTo={(board) => linkOptions({ to: '/measures', search: { ...search, board } })}
    />
  ) : (
    <MeasuresOf board={search.board} />
  )
}

function MeasuresOf({ board }: { board: string }) {
  const search = route.useSearch()
  const { data } = useSuspenseQuery(indicatorListQuery(board))
  return <MeasuresPage list={data} search={search} />
}
