import '../styles/list-table.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, linkOptions } from '@tanstack/react-router'
import { BoardChoice } from '../features/boards/board-choice.tsx'
import { CorrectionsPage } from '../features/corrections/corrections-page.tsx'
import { correctionsQuery } from '../features/corrections/queries.ts'

const route = getRouteApi('/corrections')

/** The corrections of the board in the address, or the boards to choose one from. */
export function CorrectionsView() {
  const { board } = route.useSearch()
  return board === undefined ? (
    <BoardChoice
      title="Whose corrections?"
      text="Each board has its own. Choose the board."
      linkTo={(id) => linkOptions({ to: '/corrections', search: { board: id } })}
    />
  ) : (
    <CorrectionsOf board={board} />
  )
}

function CorrectionsOf({ board }: { board: string }) {
  const { data } = useSuspenseQuery(correctionsQuery(board))
  return <CorrectionsPage list={data} />
}
