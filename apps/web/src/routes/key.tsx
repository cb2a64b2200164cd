import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy-page.ts'
import { keyQuery } from '../features/key/queries.ts'
import { Loading } from '../ui/loading.tsx'
import { readBoard } from './read-board.ts'
import { rootRoute } from './root.tsx'

/** The key of one board; without a board, of the one chosen. */
export const keyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/key',
  validateSearch: readBoard,
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient }, deps }) => {
    if (deps.board !== undefined) {
      await queryClient.ensureQueryData(keyQuery(deps.board))
    }
  },
  pendingComponent: Loading,
  component: lazyPage(() => import('./key-view.tsx'), 'KeyView'),
})
