import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy-page.ts'
import { Loading } from '../ui/loading.tsx'
import { readBoard } from './read-board.ts'
import { rootRoute } from './root.tsx'

/** What was corrected in a board’s published quarters; one file with the key, which leads to it. */
export const correctionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/corrections',
  validateSearch: readBoard,
  pendingComponent: Loading,
  component: lazyPage(() => import('./key-view.tsx'), 'CorrectionsView'),
})
