import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy-page.ts'
import { readTexts } from '../app/read-texts.ts'
import { Loading } from '../ui/loading.tsx'
import { rootRoute } from './root.tsx'

/** What is red across all boards; what its address means is read where it is shown. */
export const watchRoute = createRoute({
  getParentRoute: () => rootRoute,
  pendingComponent: Loading,
  path: '/watch',
  validateSearch: readTexts<
    'view' | 'kind' | 'board' | 'service' | 'officer' | 'sort' | 'quarters' | 'twin'
  >(),
  component: lazyPage(() => import('./watch-view.tsx'), 'WatchView'),
})
