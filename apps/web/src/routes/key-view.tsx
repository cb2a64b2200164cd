import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, linkOptions } from '@tanstack/react-router'
import { BoardChoice } from '../features/boards/board-choice.tsx'
import { KeyPage } from '../features/key/key-page.tsx'
import { keyQuery } from '../features/key/queries.ts'

// In one file to load with the key: each more would be named in the first view.
export { CorrectionsView } from './corrections-view.tsx'

const route = getRouteApi('/key')

/** The key of the board in the address, or the boards to choose one from. */
export function KeyView() {
  const { board } = route.useSearch()
  return board === undefined ? (
    <BoardChoice
      title="Whose key?"
      text="Each board has its own policy. Choose the board whose colours you want explained."
      linkTo={(id) => linkOptions({ to: '/key', search: { board: id } })}
    />
  ) : (
    <KeyOf board={board} />
  )
}

function KeyOf({ board }: { board: string }) {
  const { data } = useSuspenseQuery(keyQuery(board))
  return <KeyPage boardKey={data} />
}
