import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy-page.ts'
import { readTexts } from '../app/read-texts.ts'
import { Loading } from '../ui/loading.tsx'
import { readBoard } from './read-board.ts'
import { rootRoute } from './root.tsx'

// For signed-in people: what they need is loaded with the pages, not with the first view. Nothing
// is asked for before it is known who they are, so there is no loader here.
const shared = { getParentRoute: () => rootRoute, pendingComponent: Loading }
const load = () => import('./later-views.tsx')

/** One year’s plan of a board. */
export const catalogueRoute = createRoute({
  ...shared,
  path: '/catalogue',
  validateSearch: readTexts<'board' | 'year' | 'q' | 'warnings'>(),
  component: lazyPage(load, 'CatalogueView'),
})

export const catalogueIndicatorRoute = createRoute({
  ...shared,
  path: '/catalogue/indicators/$indicator',
  validateSearch: readTexts<'board' | 'year'>(),
  component: lazyPage(load, 'CatalogueIndicatorView'),
})

export const newIndicatorRoute = createRoute({
  ...shared,
  path: '/catalogue/indicators/new',
  validateSearch: readTexts<'board' | 'year'>(),
  component: lazyPage(load, 'NewIndicatorView'),
})

export const policyRoute = createRoute({
  ...shared,
  path: '/catalogue/policy',
  validateSearch: readBoard,
  component: lazyPage(load, 'PolicyView'),
})

export const officersRoute = createRoute({
  ...shared,
  path: '/catalogue/people',
  validateSearch: readBoard,
  component: lazyPage(load, 'OfficersView'),
})

export const rollForwardRoute = createRoute({
  ...shared,
  path: '/catalogue/roll-forward',
  validateSearch: readBoard,
  component: lazyPage(load, 'RollForwardView'),
})
