import { createRoute, redirect } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy-page.ts'
import { findOnlyBoard } from '../features/boards/find-only-board.ts'
import { milestoneQuery } from '../features/milestone/queries.ts'
import { Loading } from '../ui/loading.tsx'
import { readBoard } from './read-board.ts'
import { rootRoute } from './root.tsx'

/** One milestone of a board; without a board, of the only one there is. */
export const milestoneRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/milestones/$milestone',
  validateSearch: readBoard,
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient }, params, deps }) => {
    if (deps.board !== undefined) {
      await queryClient.ensureQueryData(milestoneQuery(deps.board, params.milestone))
      return
    }
    const board = await findOnlyBoard(queryClient)
    if (board !== undefined) {
      throw redirect({ to: '/milestones/$milestone', params, search: { board }, replace: true })
    }
  },
  pendingComponent: Loading,
  component: lazyPage(() => import('./milestone-view.tsx'), 'MilestoneView'),
})
