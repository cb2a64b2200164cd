import { useSuspenseQuery } from '@tanstack/react-query'
import { createRoute, redirect } from '@tanstack/react-router'
import { NothingPublished } from '../features/boards/nothing-published.tsx'
import { periodsQuery } from '../features/boards/queries.ts'
import { ScorecardSkeleton } from '../features/scorecard/scorecard-skeleton.tsx'
import { rootRoute } from './root.tsx'

/** A board without a quarter leads to its latest one. */
export const boardRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/boards/$board',
  loader: async ({ context, params }) => {
    const { periods } = await context.queryClient.ensureQueryData(periodsQuery(params.board))
    const [latest] = periods
    if (latest !== undefined) {
      throw redirect({
        to: '/boards/$board/$period',
        params: { board: params.board, period: latest.id },
        replace: true,
      })
    }
  },
  pendingComponent: ScorecardSkeleton,
  component: Board,
})

function Board() {
  const { board } = boardRoute.useParams()
  const { data } = useSuspenseQuery(periodsQuery(board))
  return <NothingPublished board={data.board} />
}
