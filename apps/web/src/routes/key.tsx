import { createRoute, redirect } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy-page.ts'
import { findOnlyBoard } from '../features/boards/find-only-board.ts'
import { keyQuery } from '../features/key/queries.ts'
import { Loading } from '../ui/loading.tsx'
import { readBoard } from './read-board.ts'
import { rootRoute } from './root.tsx'

/** The key of one board; without a board, of the only one there is. */
export const keyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/key',
  validateSearch: readBoard,
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queryClient }, deps }) => {
    if (deps.board !== undefined) {
      await queryClient.ensureQueryData(keyQuery(deps.board))
      return
    }
    const board = await findOnlyBoard(queryClient)
    if (board !== undefined) {
      throw redirect({ to: '/key', search: { board }, replace: true })
    }
  },
  pendingComponent: Loading,
  component: lazyPage(() => import('./key-view.tsx'), 'KeyView'),
})
