import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { boardsQuery } from '../features/boards/queries.ts'
import { KeyBoards } from '../features/key/key-boards.tsx'
import { KeyPage } from '../features/key/key-page.tsx'
import { keyQuery } from '../features/key/queries.ts'

const route = getRouteApi('/key')

/** The key of the board in the address, or the boards to choose one from. */
export function KeyView() {
  const { board } = route.useSearch()
  return board === undefined ? <Choose /> : <KeyOf board={board} />
}

function KeyOf({ board }: { board: string }) {
  const { data } = useSuspenseQuery(keyQuery(board))
  return <KeyPage boardKey={data} />
}

function Choose() {
  const { data } = useSuspenseQuery(boardsQuery())
  return <KeyBoards boards={data.boards} />
}
