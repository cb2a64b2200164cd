import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy-page.ts'
import { readTexts } from '../app/read-texts.ts'
import { Loading } from '../ui/loading.tsx'
import { readBoard } from './read-board.ts'
import { rootRoute } from './root.tsx'

// For those who run a quarter, in the file that the other pages of signed-in people are in.
const shared = { getParentRoute: () => rootRoute, pendingComponent: Loading }
const load = () => import('./signed-views.tsx')

/** Leads to the quarter that is worked on. */
export const currentCollectionRoute = createRoute({
  ...shared,
  path: '/collection',
  validateSearch: readBoard,
  component: lazyPage(load, 'CurrentCollectionView'),
})

/** How far one quarter of a board has come. */
export const collectionRoute = createRoute({
  ...shared,
  path: '/collection/$board/$period',
  validateSearch: readTexts<'state' | 'service' | 'officer' | 'q'>(),
  component: lazyPage(load, 'CollectionView'),
})
