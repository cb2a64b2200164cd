import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy-page.ts'
import { parseMeasuresSearch } from '../features/measures/measures-search.ts'
import { MeasuresSkeleton } from '../features/measures/measures-skeleton.tsx'
import { indicatorListQuery } from '../features/measures/queries.ts'
import { rootRoute } from './root.tsx'

/** The measures of one board; without a board, of the one chosen. */
export const measuresRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/measures',
  validateSearch: parseMeasuresSearch,
  loaderDeps: ({ search: { board } }) => ({ board }),
  loader: async ({ context: { queryClient }, deps }) => {
    if (deps.board !== undefined) {
      await queryClient.ensureQueryData(indicatorListQuery(deps.board))
    }
  },
  pendingComponent: MeasuresSkeleton,
  component: lazyPage(() => import('./measures-view.tsx'), 'MeasuresView'),
})
