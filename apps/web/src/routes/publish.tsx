import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy-page.ts'
import { parseScorecardSearch } from '../features/scorecard/scorecard-search.ts'
import { rootRoute } from './root.tsx'

const getParentRoute = () => rootRoute
const load = () => import('./publish-view.tsx')

/** Publishing a quarter, or a correction of one; for the performance team. */
export const publishRoute = createRoute({
  getParentRoute,
  path: '/collection/$board/$period/publish',
  component: lazyPage(load, 'PublishView'),
})

/** The scorecard as it would be published now; for those who hold a role on the board. */
export const draftRoute = createRoute({
  getParentRoute,
  path: '/collection/$board/$period/draft',
  validateSearch: parseScorecardSearch,
  component: lazyPage(load, 'DraftView'),
})
