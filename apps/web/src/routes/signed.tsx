import { createRoute } from '@tanstack/react-router'
import { lazyPage } from '../app/lazy-page.ts'
import { readTexts } from '../app/read-texts.ts'
import { Loading } from '../ui/loading.tsx'
import { rootRoute } from './root.tsx'

// The pages of people who sign in. Only what they are called is known to the first view: they load
// their code and their figures when one of them is opened.

const shared = { getParentRoute: () => rootRoute, pendingComponent: Loading }

const load = () => import('./signed-views.tsx')
const loadLater = () => import('./later-views.tsx')

export const signInRoute = createRoute({
  ...shared,
  path: '/sign-in',
  validateSearch: readTexts<'to' | 'problem'>(),
  component: lazyPage(load, 'SignInView'),
})

export const forgottenPasswordRoute = createRoute({
  ...shared,
  path: '/forgotten-password',
  component: lazyPage(load, 'ForgottenPasswordView'),
})

export const setPasswordRoute = createRoute({
  ...shared,
  path: '/set-password',
  component: lazyPage(load, 'SetPasswordView'),
})

export const accountRoute = createRoute({
  ...shared,
  path: '/account',
  component: lazyPage(load, 'AccountView'),
})

export const peopleRoute = createRoute({
  ...shared,
  path: '/people',
  validateSearch: readTexts<'q' | 'role' | 'state' | 'person'>(),
  component: lazyPage(load, 'PeopleView'),
})

export const auditRoute = createRoute({
  ...shared,
  path: '/audit',
  validateSearch: readTexts<'board' | 'person' | 'action' | 'subject' | 'from' | 'to'>(),
  component: lazyPage(load, 'AuditView'),
})

export const returnsRoute = createRoute({
  ...shared,
  path: '/returns',
  validateSearch: readTexts<'q' | 'state' | 'officer' | 'service'>(),
  component: lazyPage(loadLater, 'ReturnsView'),
})

export const returnRoute = createRoute({
  ...shared,
  path: '/returns/$board/$period/$kind/$id',
  component: lazyPage(loadLater, 'ReturnView'),
})
