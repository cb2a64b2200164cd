import { useSuspenseQuery } from '@tanstack/react-query'
import { createRoute, redirect } from '@tanstack/react-router'
import { BoardsPage } from '../features/boards/boards-page.tsx'
import { boardsQuery } from '../features/boards/queries.ts'
import { rootRoute } from './root.tsx'

/** A council with one board sees its latest quarter at once; with several, a list of them. */
export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  loader: async ({ context }) => {
    const { boards } = await context.queryClient.ensureQueryData(boardsQuery())
    const [board] = boards
    if (board !== undefined && boards.length === 1) {
      throw redirect({ to: '/boards/$board', params: { board: board.id }, replace: true })
    }
  },
  component: Home,
})

function Home() {
  const { data } = useSuspenseQuery(boardsQuery())
  return <BoardsPage boards={data.boards} />
}
