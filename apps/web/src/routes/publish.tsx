import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root.tsx'

/** Publishing a quarter, or a correction of one; for the performance team. */
export const publishRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/collection/$board/$period/publish',
  component: lazyRouteComponent(() => import('./publish-view.tsx'), 'PublishView'),
})
