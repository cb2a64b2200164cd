import { useSuspenseQuery } from '@tanstack/react-query'
import { createRoute, redirect } from '@tanstack/react-router'
import { BoardsPage } from '../features/boards/boards-page.tsx'
import { boardsQuery } from '../features/boards/queries.ts'
import { ScorecardSkeleton } from '../features/scorecard/scorecard-skeleton.tsx'
import { rootRoute } from './root.tsx'

/** A council with one board sees its latest quarter at once; with several, a list of them. */
export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  loader: async ({ context }) => {
    const { boards } = await context.queryClient.ensureQueryData(boardsQuery())
    const [board] = boards
    if (board !== undefined && boards.length === 1) {
      throw board.latestPeriod === null
        ? redirect({ to: '/boards/$board', params: { board: board.id }, replace: true })
        : redirect({
            to: '/boards/$board/$period',
            params: { board: board.id, period: board.latestPeriod },
            replace: true,
          })
    }
  },
  pendingComponent: ScorecardSkeleton,
  component: Home,
})

function Home() {
  const { data } = useSuspenseQuery(boardsQuery())
  return <BoardsPage boards={data.boards} />
}
