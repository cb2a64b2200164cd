import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { boardsQuery } from '../features/boards/queries.ts'
import { keyQuery } from '../features/key/queries.ts'
import { Loading } from '../ui/loading.tsx'
import { rootRoute } from './root.tsx'

/** The key of one board; without a board, of the only one there is. */
export const keyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/key',
  validateSearch: (raw: Record<string, unknown>): { board?: string } =>
    typeof raw.board === 'string' && raw.board !== '' ? { board: raw.board } : {},
  loaderDeps: ({ search }) => search,
  loader: async ({ context, deps: { board } }) => {
    if (board !== undefined) {
      await context.queryClient.ensureQueryData(keyQuery(board))
      return
    }
    const { boards } = await context.queryClient.ensureQueryData(boardsQuery())
    const [only] = boards
    if (only !== undefined && boards.length === 1) {
      throw redirect({ to: '/key', search: { board: only.id }, replace: true })
    }
  },
  pendingComponent: Loading,
  component: lazyRouteComponent(() => import('./key-view.tsx'), 'KeyView'),
})
