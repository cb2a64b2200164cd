import { createRoute, redirect } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy-page.ts'
import { findOnlyBoard } from '../features/boards/find-only-board.ts'
import { parseMeasuresSearch } from '../features/measures/measures-search.ts'
import { MeasuresSkeleton } from '../features/measures/measures-skeleton.tsx'
import { indicatorListQuery } from '../features/measures/queries.ts'
import { rootRoute } from './root.tsx'

/** The measures of one board; without a board, of the only one there is. */
export const measuresRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/measures',
  validateSearch: parseMeasuresSearch,
  loaderDeps: ({ search: { board } }) => ({ board }),
  loader: async ({ context: { queryClient }, deps, location }) => {
    if (deps.board !== undefined) {
      await queryClient.ensureQueryData(indicatorListQuery(deps.board))
      return
    }
    const board = await findOnlyBoard(queryClient)
    if (board !== undefined) {
      const search = parseMeasuresSearch({ ...location.search })
      throw redirect({ to: '/measures', search: { ...search, board }, replace: true })
    }
  },
  pendingComponent: MeasuresSkeleton,
  component: lazyPage(() => import('./measures-view.tsx'), 'MeasuresView'),
})
