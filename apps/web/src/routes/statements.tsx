import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy-page.ts'
import { councilQuery } from '../features/statements/queries.ts'
import { Loading } from '../ui/loading.tsx'
import { rootRoute } from './root.tsx'

const loadView = () => import('./statements-view.tsx')

export const accessibilityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/accessibility',
  loader: ({ context }) => context.queryClient.ensureQueryData(councilQuery()),
  pendingComponent: Loading,
  component: lazyPage(loadView, 'AccessibilityView'),
})

export const privacyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/privacy',
  loader: ({ context }) => context.queryClient.ensureQueryData(councilQuery()),
  pendingComponent: Loading,
  component: lazyPage(loadView, 'PrivacyView'),
})

export const contactRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/contact',
  loader: ({ context }) => context.queryClient.ensureQueryData(councilQuery()),
  pendingComponent: Loading,
  component: lazyPage(loadView, 'ContactView'),
})
