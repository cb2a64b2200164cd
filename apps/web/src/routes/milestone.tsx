import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy-page.ts'
import { milestoneQuery } from '../features/milestone/queries.ts'
import { Loading } from '../ui/loading.tsx'
import { readBoard } from './read-board.ts'
import { rootRoute } from './root.tsx'

/** One milestone of a board; without a board, of the one chosen. */
export const milestoneRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/milestones/$milestone',
  validateSearch: readBoard,
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient }, params, deps }) => {
    if (deps.board !== undefined) {
      await queryClient.ensureQueryData(milestoneQuery(deps.board, params.milestone))
    }
  },
  pendingComponent: Loading,
  component: lazyPage(() => import('./milestone-view.tsx'), 'MilestoneView'),
})
